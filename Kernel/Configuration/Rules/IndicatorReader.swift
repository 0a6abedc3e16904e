import Kernel

/// Reads an indicator 计分指标: what it measures, how that gives points, and what no record is worth.
struct IndicatorReader {
    let scope: RuleScope

    func read(_ entry: NamedReader) -> Indicator? {
        entry.value.mapping { body in
            indicator(entry.name, title: body.required("title")?.publicText(), body, at: entry.key)
        }
    }

    /// The body after `title`; a measured base has the same.
    func indicator(_ id: String, title: String?, _ body: MappingReader, at place: NodeReader) -> Indicator? {
        let use: SelectionReader.Use = MeasureReader.word(body) == "streak" ? .streak : .points
        let (selection, kind) = SelectionReader(scope: scope, use: use).read(body)
        let measure = MeasureReader(scope: scope, kind: kind).read(body)
        let isAttribute = kind?.id == .registration
        let mapping = MappingRuleReader(scope: scope, measure: measure, isAttribute: isAttribute).read(body)
        let cap = body.optional("cap").flatMap { scope.dated($0) { scope.points($0) } }
        let absent = scope.dated(body.required("absent"), absence)
        if let mapping, let cap { checkCap(cap, mapping, body) }
        if let measure, let mapping {
            TermsCheck(measure: measure.measure, mapping: mapping, cap: cap, body: body).check()
        }
        if !isAttribute, mapping?.entries.contains(where: { $0.value.points.contains { $0 < .zero } }) == true {
            kind?.refuseAdverse(in: body)
        }
        let parts = [
            DatedPart(Message("计分", en: "the scoring"), mapping?.entries.first?.since),
            DatedPart("window", selection?.span.since), DatedPart("absent", absent?.entries.first?.since),
            DatedPart("term", measure?.measure.term?.changes.first),
        ]
        scope.checkSameFirstDay(parts, body.label, at: place)
        guard let title, let selection, let measure = measure?.measure, let mapping, let absent else { return nil }
        return Indicator(
            id: id, title: title, selection: selection, measure: measure, mapping: mapping, absent: absent, cap: cap)
    }

    private func absence(_ reader: NodeReader) -> Absence? {
        if case .mapping = reader.node.content {
            return reader.mapping { body in
                body.required("points").flatMap(scope.points).map { .points($0) }
            }
        }
        switch reader.word(Message("写法", en: "form"), of: ["neutral", "not-rated", "{points: N}"]) {
        case "neutral": return .neutral
        case "not-rated": return .notRated
        default: return nil
        }
    }

    /// A cap on the wrong side of zero would never do anything.
    private func checkCap(_ cap: Dated<Points>, _ mapping: Dated<Indicator.Mapping>, _ body: MappingReader) {
        let points = mapping.entries.flatMap(\.value.points)
        for entry in cap.entries {
            let neverTakes = entry.value > .zero && points.allSatisfy { $0 <= .zero }
            let neverGives = entry.value < .zero && points.allSatisfy { $0 >= .zero }
            guard neverTakes || neverGives else { continue }
            let written = entry.value.signed
            body.keyNode("cap")?.error(
                Message(
                    "\(body.label)：封顶 \(written) 永远不起作用，各分值都在零的另一边",
                    en: "\(body.label): the cap \(written) has no effect, all points are on the other side of zero"),
                hint: Message("是否为 \((-entry.value).signed)？", en: "did you mean \((-entry.value).signed)?"))
        }
    }
}

extension Indicator.Mapping {
    var points: [Points] {
        switch self {
        case .each(let points): [points]
        case .bands(let bands): bands.map(\.points)
        case .levels(let levels): levels.map(\.points)
        case .escalating(let points): points
        case .aging(let ages): ages.map(\.points)
        }
    }
}
