import Kernel

/// Reads `grades:`: scales from best to worst that cover the whole line of scores.
struct GradesReader {
    let scope: RuleScope

    /// The scales; nil when one of them is not sound, so that no other rule is judged by it.
    func read(_ reader: NodeReader) -> Dated<GradeScale>? {
        scope.dated(reader, scale)
    }

    private func scale(_ reader: NodeReader) -> GradeScale? {
        let read = reader.list(
            Message("等级", en: "grade"),
            example: Message(
                "- {grade: A, title: 优, at_least: 90}", en: "- {grade: A, title: excellent, at_least: 90}"), band)
        guard let read, read.allSatisfy({ $0.band != nil }) else { return nil }
        guard isEachOnce(read), isBestFirst(read), covers(read, reader) else { return nil }
        return GradeScale(bands: read.compactMap(\.band))
    }

    private func band(_ reader: NodeReader) -> (interval: Interval, band: GradeScale.Band?)? {
        let example = Message("{grade: A, title: 优, at_least: 90}", en: "{grade: A, title: excellent, at_least: 90}")
        let band = reader.mapping(example: example) { body -> GradeScale.Band? in
            let grade = body.required("grade")?.text()
            let title = body.required("title")?.text()
            let lower = body.optional("at_least")
            let upper = body.optional("below")
            let (atLeast, below) = (lower.flatMap(scope.points), upper.flatMap(scope.points))
            guard let grade, let title, (lower == nil) == (atLeast == nil), (upper == nil) == (below == nil),
                !body.hasUnknownKeys
            else { return nil }
            return GradeScale.Band(grade: grade, title: title, atLeast: atLeast, below: below)
        }
        let named = band.map { reader.called(Message("等级 \($0.grade)", en: "grade '\($0.grade)'")) } ?? reader
        return (Interval(lower: band?.atLeast?.units, upper: band?.below?.units, reader: named), band)
    }

    private func covers(_ read: [(interval: Interval, band: GradeScale.Band?)], _ reader: NodeReader) -> Bool {
        Coverage(floor: nil) { .verbatim(Points(units: $0).description) }.check(read.map(\.interval), reader)
    }

    private func isEachOnce(_ read: [(interval: Interval, band: GradeScale.Band?)]) -> Bool {
        var places: [String: Location] = [:]
        for (interval, band) in read {
            guard let grade = band?.grade else { continue }
            if let first = places[grade] {
                interval.reader.error(
                    Message("等级 \(grade) 写了两次", en: "grade '\(grade)' is written twice"),
                    hint: Message("第一个在 \(first)", en: "the first is at \(first)"))
            }
            places[grade] = places[grade] ?? interval.reader.location
        }
        return places.count == read.count
    }

    private func isBestFirst(_ read: [(interval: Interval, band: GradeScale.Band?)]) -> Bool {
        for (better, worse) in zip(read, read.dropFirst())
        where (better.interval.lower ?? .min) < (worse.interval.lower ?? .min) {
            let (above, below) = (better.interval.reader.label, worse.interval.reader.label)
            worse.interval.reader.error(
                Message(
                    "等级应从好到差排列：\(below)的分数高于排在它前面的\(above)",
                    en: "grades go from best to worst: \(below) has higher scores than \(above) before it"))
            return false
        }
        return true
    }
}
