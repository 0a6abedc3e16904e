import Kernel

extension Indicator {
    /// So many points for each act, in a window of 12 months, from 2026 on of 24 months.
    static func counting(
        _ id: String, _ kind: String, where filters: [Selection.Filter] = [], span: Selection.Span? = nil, each: Points,
        cap: Points? = nil, absent: Absence = .neutral, later: [(Day, Points)] = []
    ) -> Indicator {
        counting(
            id, kind, filters, span, .since2020(.each(each), later: later.map { ($0.0, .each($0.1)) }), cap, absent)
    }

    static func counting(
        _ id: String, _ kind: String, where filters: [Selection.Filter] = [], span: Selection.Span? = nil,
        bands: [(Int64?, Int64?, Points)], absent: Absence = .neutral
    ) -> Indicator {
        counting(id, kind, filters, span, .since2020(.bands(bands.map(Band.init))), nil, absent)
    }

    /// By bands of a column of the latest record within 18 months.
    static func latest(
        _ id: String, _ kind: String, _ column: String, span: Selection.Span? = nil,
        bands: [(Int64?, Int64?, Points)], absent: Absence = .neutral
    ) -> Indicator {
        Indicator(
            id: id, title: "〔\(id)〕",
            selection: Selection(
                kind: KindID("toy.\(kind)"), filters: [], span: span ?? .rolling(.since2020(.months(18)))),
            measure: .latest(column: column), mapping: .since2020(.bands(bands.map(Band.init)), "分值"),
            absent: .since2020(absent, "无记录"), cap: nil)
    }

    /// Any measure and mapping, in a window of 12 months unless the span says otherwise.
    static func measuring(
        _ id: String, _ kind: String, _ measure: Measure, _ mapping: Mapping, span: Selection.Span? = nil,
        atLeast: Dated<Term>? = nil, cap: Points? = nil, absent: Absence = .neutral
    ) -> Indicator {
        Indicator(
            id: id, title: "〔\(id)〕",
            selection: Selection(
                kind: KindID("toy.\(kind)"), filters: [], span: span ?? .rolling(.since2020(.months(12))),
                atLeast: atLeast),
            measure: measure, mapping: .since2020(mapping), absent: .since2020(absent, "无记录"),
            cap: cap.map { .since2020($0) })
    }

    private static func counting(
        _ id: String, _ kind: String, _ filters: [Selection.Filter], _ span: Selection.Span?, _ mapping: Dated<Mapping>,
        _ cap: Points?, _ absent: Absence
    ) -> Indicator {
        let window = Selection.Span.rolling(.since2020(.months(12), later: [("2026-01-01", .months(24))]))
        return Indicator(
            id: id, title: "〔\(id)〕",
            selection: Selection(kind: KindID("toy.\(kind)"), filters: filters, span: span ?? window), measure: .count,
            mapping: mapping, absent: .since2020(absent, "无记录"), cap: cap.map { .since2020($0) })
    }
}

extension Selection {
    static func accidents(_ class: String? = nil, months: Int? = nil) -> Selection {
        Selection(
            kind: "toy.accident", filters: `class`.map { [Filter(column: "class", test: .oneOf([$0]))] } ?? [],
            span: months.map { .rolling(.since2020(.months($0))) } ?? .lasting)
    }
}
