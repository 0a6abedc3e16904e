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
        let needed: String? =
            switch key {
            case "points_each": measure.measure == .count ? nil : " measure: count"
            case "bands": measure.scale != nil ? nil : "次数和数字字段；选项字段请用 levels（按级计分）"
            default: measure.column != nil && measure.scale == nil ? nil : " measure: latest 的选项字段"
            }
        guard let needed else { return true }
        body.keyNode(key)?.error("\(body.label)：\(KeyTitles.label(key))只用于\(needed)")
        return false
    }

    // MARK: Bands

    private func bands(_ reader: NodeReader) -> [Indicator.Band]? {
        guard let scale = measure?.scale else { return nil }
        let read = reader.list("档", example: "[{below: 1, points: 0}, {at_least: 1, points: -2}]") { band($0, scale) }
        guard let read, read.allSatisfy({ $0.band != nil }) else { return nil }
        let floor: Int64? = measure?.measure == .count ? 0 : nil
        Coverage(floor: floor, write: scale.write).check(read.map(\.interval), reader)
        return read.compactMap(\.band).sorted { ($0.atLeast ?? .min) < ($1.atLeast ?? .min) }
    }

    private func band(_ reader: NodeReader, _ scale: NumberScale) -> (interval: Interval, band: Indicator.Band?)? {
        let band = reader.mapping(example: "{at_least: 1, below: 3, points: -2}") { body -> Indicator.Band? in
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
            reader.expected("一组“选项: 分数”", example: "{one: 90, two: 80}")
            return nil
        }
        let levels = pairs.compactMap { pair -> Indicator.Level? in
            let choice = NodeReader(pair.key, reader.label, reader.report).choice(of: column)
            let points = scope.points(NodeReader(pair.value, "\(reader.label)的 \(pair.name)", reader.report))
            guard let choice, let points else { return nil }
            return Indicator.Level(choice: choice, points: points)
        }
        if levels.count == pairs.count { checkComplete(levels, column, reader) }
        return levels
    }

    private func checkComplete(_ levels: [Indicator.Level], _ column: Column, _ reader: NodeReader) {
        let missing = column.choices.filter { choice in !levels.contains { $0.choice == choice.id } }
        guard !missing.isEmpty else { return }
        let names = missing.map { "\($0.id)（\($0.title)）" }.joined(separator: "、")
        reader.error("\(reader.label) 没有给 \(names) 定分", hint: "字段 \(column.name) 的每个选项都要有分数")
    }
}
