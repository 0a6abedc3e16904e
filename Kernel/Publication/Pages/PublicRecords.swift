import Kernel

/// Which records of one subject may be public on a day.
struct PublicRecords {
    enum Verdict {
        /// The fact, and the first day on which it is no longer public.
        case shown(Int64, until: Day)
        case leftOut(LeftOut.Reason, Message)
    }

    private let explanation: Explanation
    private let publicity: Publicity
    private let retention: Retention
    private let day: Day

    init(_ explanation: Explanation, _ publicity: Publicity, _ retention: Retention, on day: Day) {
        (self.explanation, self.publicity, self.retention, self.day) = (explanation, publicity, retention, day)
    }

    /// Of several reports that stand beside each other each must allow it.
    ///
    /// - Parameter id: the whole id of a record, as a document cites it.
    func verdict(on id: String) -> Verdict {
        let versions = explanation.facts.values.filter { $0.kind.carriesRecord && $0.record?.description == id }
            .sorted { $0.number < $1.number }
        let standing = versions.filter { blocking($0).isEmpty }
        guard let latest = standing.last else { return ended(versions.flatMap(blocking)) }
        var end = Day.distantFuture
        for version in standing {
            guard case .shown(_, let until) = verdict(on: version) else { return verdict(on: version) }
            end = min(end, until)
        }
        return .shown(latest.number, until: end)
    }

    /// What keeps a version from counting on the day; an objection marks it, and does not.
    private func blocking(_ version: Fact) -> [StatusInterval] {
        (explanation.statuses[version.number] ?? []).filter { $0.status != .objected && $0.holds(on: day) }
    }

    /// Repair is told before withdrawal, and both before a better version elsewhere.
    private func ended(_ intervals: [StatusInterval]) -> Verdict {
        for (status, reason) in [(RecordStatus.repaired, LeftOut.Reason.repaired), (.withdrawn, .withdrawn)] {
            guard let interval = intervals.first(where: { $0.status == status }) else { continue }
            let since = max(interval.from, explanation.facts[interval.fact]?.day ?? interval.from)
            return .leftOut(reason, Message("自 \(since) 起", en: "from \(since)"))
        }
        return .leftOut(.replaced, .none)
    }

    private func verdict(on fact: Fact) -> Verdict {
        if let origin = fact.subject.flatMap({ explanation.origins[$0] }), origin.classes.contains(.individualBusiness)
        {
            return .leftOut(.individualBusiness, .none)
        }
        guard let kind = explanation.kind(fact.payload.shape.kind) else { return .leftOut(.noRule, .none) }
        let decidedOn = Day(fact.payload.value(kind.roles.day)) ?? fact.day
        if kind.nature == .negative, let lapsed = retention.lapsed(recordOf: decidedOn, on: day) {
            return .leftOut(.retentionEnded, Message("自 \(lapsed.since) 起", en: "from \(lapsed.since)"))
        }
        switch publicity.verdict(fact.payload, decidedOn: decidedOn) {
        case .until(let end, let rule, _) where end <= day:
            return .leftOut(.publicityEnded, Message("\(rule)类，自 \(end) 起", en: "class '\(rule)', from \(end)"))
        case .until(let end, _, _): return .shown(fact.number, until: end)
        case .never(let rule, _): return .leftOut(.neverPublic, Message("\(rule)类", en: "class '\(rule)'"))
        case .noRule: return .leftOut(.noRule, .verbatim(kind.title))
        }
    }
}
