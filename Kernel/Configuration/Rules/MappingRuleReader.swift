import Kernel

/// Reads how a measure gives points: one of `points_each`, `bands`, `levels`.
struct MappingRuleReader {
    let scope: RuleScope
    /// Nil where the measure could not be read; then only its own form is judged.
    let measure: MeasureReader.Reading?

    func read(_ body: MappingReader) -> Dated<Indicator.Mapping>? {
        guard let (key, value) = body.exactlyOne(of: ["points_each", "bands", "levels"]), fits(key, body) else {
            return nil
        }
        switch key {
        case "points_each": return scope.dated(value) { scope.points($0).map { .each($0) } }
        case "bands": return scope.dated(value) { bands($0).map { .bands($0) } }
        default: return scope.dated(value) { levels($0).map { .levels($0) } }
        }
    }

    private func fits(_ key: String, _ body: MappingReader) -> Bool {
        guard let measure else { return true }
        let (fits, needed) =
            switch key {
            case "points_each":
                (measure.measure == .count, Message(" measure: count", en: "'measure: count'"))
            case "bands":
                (
                    measure.scale != nil,
                    Message(
                        "次数和数字字段；选项字段请用 levels（按级计分）", en: "counts and number columns; use levels for a choice column")
                )
            default:
                (
                    measure.column != nil && measure.scale == nil,
                    Message(" measure: latest 的选项字段", en: "choice columns with 'measure: latest'")
                )
            }
        if !fits { body.refuse(key, exceptFor: needed) }
        return fits
    }

    // MARK: Bands

    private func bands(_ reader: NodeReader) -> [Indicator.Band]? {
        guard let scale = measure?.scale else { return nil }
        let read = reader.list(
            Message("档", en: "band"), example: .verbatim("[{below: 1, points: 0}, {at_least: 1, points: -2}]")
        ) { band($0, scale) }
        guard let read, read.allSatisfy({ $0.band != nil }) else { return nil }
        let floor: Int64? = measure?.measure == .count ? 0 : nil
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
        guard case .mapping(let pairs) = reader.node.content else {
            reader.expected(
                Message("一组“选项: 分数”", en: "a mapping of 'choice: points'"), example: .verbatim("{one: 90, two: 80}"))
            return nil
        }
        let levels = pairs.compactMap { pair -> Indicator.Level? in
            let choice = reader.key(pair).choice(of: column)
            let label = Message("\(reader.label)的 \(pair.name)", en: "'\(pair.name)' of \(reader.label)")
            let points = scope.points(NodeReader(pair.value, label, reader.report))
            guard let choice, let points else { return nil }
            return Indicator.Level(choice: choice, points: points)
        }
        if levels.count == pairs.count { checkComplete(levels, column, reader) }
        return levels
    }

    private func checkComplete(_ levels: [Indicator.Level], _ column: Column, _ reader: NodeReader) {
        let missing = column.choices.filter { choice in !levels.contains { $0.choice == choice.id } }
        guard !missing.isEmpty else { return }
        let names = Message.list(missing.map { Message("\($0.id)（\($0.title)）", en: "\($0.id) (\($0.title))") })
        reader.error(
            Message("\(reader.label) 没有给 \(names) 定分", en: "\(reader.label) gives no points for \(names)"),
            hint: Message("字段 \(column.name) 的每个选项都要有分数", en: "every choice of column '\(column.name)' needs points"))
    }
}
