import Kernel

/// Reads how a measure gives points: one of `points_each`, `bands`, `levels`, `points_by_turn`, `points_by_age`.
struct MappingRuleReader {
    let scope: RuleScope
    /// Nil where the measure could not be read; then only its own form is judged.
    let measure: MeasureReader.Reading?
    /// Whether it reads the one row of the register in force.
    var isAttribute = false

    func read(_ body: MappingReader) -> Dated<Indicator.Mapping>? {
        guard let (key, value) = body.exactlyOne(of: MappingRuleReader.keys), fits(key, body) else { return nil }
        switch key {
        case "points_each": return scope.dated(value) { scope.points($0).map { .each($0) } }
        case "bands": return scope.dated(value) { bands($0).map { .bands($0) } }
        case "points_by_turn": return scope.dated(value) { turns($0).map { .escalating($0) } }
        case "points_by_age": return scope.dated(value) { ages($0).map { .aging($0) } }
        default: return scope.dated(value) { levels($0).map { .levels($0) } }
        }
    }

    static let keys = ["points_each", "bands", "levels", "points_by_turn", "points_by_age"]

    private func fits(_ key: String, _ body: MappingReader) -> Bool {
        guard let measure else { return true }
        let (fits, needed) =
            switch key {
            case "points_each":
                (
                    measure.measure == .count || measure.measure.isOfTerms,
                    Message(" measure: count 或 age、streak", en: "'measure: count', 'age' or 'streak'")
                )
            case "points_by_turn":
                (
                    (measure.measure == .count && !isAttribute) || measure.isStreak,
                    Message(" measure: count 或 streak", en: "'measure: count' or 'streak'")
                )
            case "points_by_age":
                (measure.measure == .count && !isAttribute, Message(" measure: count", en: "'measure: count'"))
            case "bands":
                (
                    measure.scale != nil,
                    Message(
                        "次数和数字字段；选项字段请用 levels（按级计分）", en: "counts and number columns; use levels for a choice column")
                )
            default:
                (
                    measure.column != nil && measure.scale == nil,
                    Message(" measure: latest 或 own 的选项字段", en: "choice columns with 'measure: latest' or 'own'")
                )
            }
        if !fits { body.refuse(key, exceptFor: needed) }
        return fits
    }

    // MARK: Turns and ages

    private func turns(_ reader: NodeReader) -> [Points]? {
        let read = reader.list(Message("分数", en: "points"), example: .verbatim("[0, -2, -4]")) { scope.points($0) }
        guard let read, read.count < 2 else { return read }
        reader.error(
            Message(
                "\(reader.label)至少写两个分数：第一次、第二次起",
                en: "\(reader.label) needs two figures at least: the first act, and further ones"),
            hint: Message("每次同分的，请用 points_each", en: "where all acts weigh the same, use points_each"))
        return nil
    }

    private func ages(_ reader: NodeReader) -> [Indicator.Age]? {
        let example = Message.verbatim("[{within: 12 months, points: -10}, {within: 24 months, points: -5}]")
        let read = reader.list(Message("段", en: "step"), example: example) { step in
            step.mapping(example: .verbatim("{within: 12 months, points: -10}")) { body -> Indicator.Age? in
                let within = body.required("within").flatMap { $0.term() }
                let points = body.required("points").flatMap(scope.points)
                guard let within, let points else { return nil }
                return Indicator.Age(within: within, points: points)
            }
        }
        if let read { checkAscending(read, reader) }
        return read
    }

    /// Each step must reach further than the one before, from whatever day it is counted.
    private func checkAscending(_ ages: [Indicator.Age], _ reader: NodeReader) {
        for (earlier, later) in zip(ages, ages.dropFirst()) where !later.within.isLonger(than: earlier.within) {
            reader.error(
                Message(
                    "\(reader.label)：\(later.within) 不长于前一段的 \(earlier.within)，永远轮不到",
                    en:
                        "\(reader.label): \(later.within) is not longer than \(earlier.within) before it, and never counts"
                ),
                hint: Message("请由短到长排列", en: "put the shorter before the longer"))
        }
    }

    // MARK: Bands

    private func bands(_ reader: NodeReader) -> [Indicator.Band]? {
        guard let scale = measure?.scale else { return nil }
        let read = reader.list(
            Message("档", en: "band"), example: .verbatim("[{below: 1, points: 0}, {at_least: 1, points: -2}]")
        ) { band($0, scale) }
        guard let read, read.allSatisfy({ $0.band != nil }) else { return nil }
        let floor: Int64? = measure?.isCount == true ? 0 : nil
        Coverage(floor: floor, write: scale.write).check(read.map(\.interval), reader)
        return read.compactMap(\.band).sorted { ($0.atLeast ?? .min) < ($1.atLeast ?? .min) }
    }

    private func band(_ reader: NodeReader, _ scale: NumberScale) -> (interval: Interval, band: Indicator.Band?)? {
        let band = reader.mapping(example: .verbatim("{at_least: 1, below: 3, points: -2}")) {
            body -> Indicator.Band? in
            let lower = body.optional("at_least")
            let upper = body.optional("below")
            let points = body.required("points").flatMap(scope.points)
            let (atLeast, below) = (lower.flatMap(scale.read), upper.flatMap(scale.read))
            guard let points, (lower == nil) == (atLeast == nil), (upper == nil) == (below == nil),
                !body.hasUnknownKeys
            else { return nil }
            return Indicator.Band(atLeast: atLeast, below: below, points: points)
        }
        return (Interval(lower: band?.atLeast, upper: band?.below, reader: reader), band)
    }

    // MARK: Levels

    private func levels(_ reader: NodeReader) -> [Indicator.Level]? {
        guard let column = measure?.column else { return nil }
        return reader.byChoice(of: column) { choice, value in
            scope.points(value).map { Indicator.Level(choice: choice, points: $0) }
        } missing: { names in
            Message("\(reader.label) 没有给 \(names) 定分", en: "\(reader.label) gives no points for \(names)")
        }
    }
}
