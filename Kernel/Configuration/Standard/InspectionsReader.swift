import Kernel

/// Reads how often each grade is inspected 检查频次, and sees to it that no worse grade is inspected less often.
struct InspectionsReader {
    let scope: RuleScope
    /// The grades of the standard; nil where they could not be read, and then no grade is judged.
    let grades: Dated<GradeScale>?
    let report: Report

    func read(_ reader: NodeReader) -> Inspections? {
        reader.mapping { body in
            let title = body.required("title")?.publicText()
            let notReduced = body.required("not_reduced")?.publicText()
            let written = body.required("intervals").flatMap { scope.dated($0, intervals) }
            guard let title, let notReduced, let written else { return nil }
            if let grades { check(written, grades) }
            let rates = written.map { intervals in
                intervals.rates.map { Inspections.Rate(grade: $0.grade.value, frequency: $0.frequency) }
            }
            return Inspections(title: title, notReduced: notReduced, rates: rates)
        }
    }

    /// The rates of one dated value, with their places.
    private struct Intervals: Sendable, Equatable {
        let label: Message
        let location: Location
        let rates: [Rate]
    }

    private struct Rate: Sendable, Equatable {
        let grade: Placed<String>
        let frequency: InspectionFrequency
    }

    private func intervals(_ reader: NodeReader) -> Intervals? {
        let declared = reader.named(Message("等级", en: "grade"), .any) { entry in
            entry.value.frequency().map { Rate(grade: Placed(entry.name, at: entry.key.location), frequency: $0) }
        }
        guard let declared, declared.all.count == declared.names.count else { return nil }
        return Intervals(label: reader.label, location: reader.location, rates: declared.all)
    }

    // MARK: Against the grades

    private func check(_ written: Dated<Intervals>, _ grades: Dated<GradeScale>) {
        for (entry, until) in written.periods {
            for scale in grades.entries(from: entry.since, until: until) {
                guard namesEach(scale, entry.value) else { continue }
                checkOrder(scale.value, entry.value)
            }
        }
    }

    private func namesEach(_ scale: Dated<GradeScale>.Entry, _ intervals: Intervals) -> Bool {
        let names = scale.value.bands.map(\.grade)
        let unknown = intervals.rates.map(\.grade).filter { !names.contains($0.value) }
        for grade in unknown { report.refuse(grade, notIn: scale, intervals.label) }
        let missing = names.filter { name in !intervals.rates.contains { $0.grade.value == name } }
        // A grade that was only misspelt is missing as well; one mistake is named once.
        if unknown.isEmpty, !missing.isEmpty { refuse(without: missing, scale.since, intervals) }
        return unknown.isEmpty && missing.isEmpty
    }

    private func refuse(without missing: [String], _ since: Day, _ intervals: Intervals) {
        let list = Message.list(missing)
        report.error(
            Message(
                "\(intervals.label)：\(since) 起的等级 \(list) 没有检查频次",
                en: "\(intervals.label): no frequency for the grades \(list), in force from \(since)"),
            at: intervals.location, hint: Message("每个等级都要写检查频次", en: "every grade needs its frequency"))
    }

    /// A worse grade is inspected at least as often as the better one before it; the first that is not is reported.
    private func checkOrder(_ scale: GradeScale, _ intervals: Intervals) {
        let rates = scale.bands.compactMap { band in intervals.rates.first { $0.grade.value == band.grade } }
        for (better, worse) in zip(rates, rates.dropFirst()) {
            switch worse.frequency.isRarer(than: better.frequency) {
            case false?: continue
            case true?: return refuse(worse, rarerThan: better, intervals)
            case nil: return refuse(worse, unlike: better, intervals)
            }
        }
    }

    private func refuse(_ worse: Rate, rarerThan better: Rate, _ intervals: Intervals) {
        let (low, high) = (worse.grade.value, better.grade.value)
        let (rare, often) = (worse.frequency.title, better.frequency.title)
        report.error(
            Message(
                "\(intervals.label)：等级 \(low)（\(rare)）的检查少于比它好的 \(high)（\(often)）",
                en: "\(intervals.label): grade '\(low)' (\(rare)) is inspected less often than the better "
                    + "'\(high)' (\(often))"),
            at: worse.grade.location,
            hint: Message(
                "等级越差，检查不能越少；请核对 times（次数）和 in（期间）",
                en: "a worse grade is inspected no less often; check times and in"))
    }

    private func refuse(_ worse: Rate, unlike better: Rate, _ intervals: Intervals) {
        let (low, high) = (worse.grade.value, better.grade.value)
        report.error(
            Message(
                "\(intervals.label)：等级 \(low) 和 \(high) 一个按月、一个按日，比不出多少",
                en: "\(intervals.label): grades '\(low)' and '\(high)' count in months and in days, "
                    + "and cannot be compared"),
            at: worse.grade.location,
            hint: Message("请用同一种单位：都写 months，或都写 days", en: "use one unit: months for all, or days for all"))
    }
}

extension NodeReader {
    /// So many inspections in a term, as `{times: 2, in: 12 months}`.
    func frequency() -> InspectionFrequency? {
        mapping(example: .verbatim("{times: 2, in: 12 months}")) { body in
            let times = body.required("times")?.integer(0...1_000)
            let term = body.required("in")?.term()
            guard let times, let term else { return nil }
            return InspectionFrequency(times: Int(times), term: term)
        }
    }
}
