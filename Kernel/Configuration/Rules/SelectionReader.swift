import Kernel

/// Reads which records a rule counts: `of`, `where`, and for how long: one of `window`, `calendar_years`,
/// `window_by`, `until`, `through`, `lasting`, `until_record`.
struct SelectionReader {
    let scope: RuleScope
    var use = Use.acts

    /// What a rule makes of the records.
    enum Use {
        /// It counts acts, and no rows of the register.
        case acts
        /// It gives points, by records or by the row of the register in force.
        case points
        /// It looks for the latest record, whatever its age; no span is written.
        case streak
    }

    /// The selection, and the kind it reads for the checks that follow.
    func read(_ body: MappingReader) -> (selection: Selection?, kind: DeclaredKind?) {
        let of = body.required("of")
        let kind = of.flatMap(self.kind)
        let filters = body.optional("where").map { FilterReader(kind: kind).read($0) }
        if let span = unwritten(kind) { return (withoutSpan(span, body, kind, filters), kind) }
        let spans = SpanReader(scope: scope, kind: kind)
        let span = spans.span(body)
        let atLeast = spans.atLeast(body, span)
        let from = spans.from(body, span)
        guard let kind, let span else { return (nil, kind) }
        return (Selection(kind: kind.id, filters: filters ?? [], span: span, atLeast: atLeast, from: from), kind)
    }

    static let spans = ["window", "calendar_years", "window_by", "until", "through", "lasting", "until_record"]
    static let register = KindID.registration.description

    private func kind(_ reader: NodeReader) -> DeclaredKind? {
        guard case .scalar(SelectionReader.register, _) = reader.node.content else {
            return scope.kinds.find(reader, Message("记录类型", en: "record kind"))
        }
        if case .points = use { return scope.register }
        reader.error(
            Message(
                "\(reader.label)：登记信息不是行为，只有计分指标和基础分能读",
                en: "\(reader.label): the register is no act of anybody; only indicators and the base can read it"),
            hint: Message("请换一种记录类型，或写成计分指标", en: "take another record kind, or write an indicator"))
        return nil
    }

    // MARK: Rules whose span is not written

    private func unwritten(_ kind: DeclaredKind?) -> Selection.Span? {
        if case .streak = use { return .lasting }
        return kind?.id == .registration ? .inForce : nil
    }

    private func withoutSpan(
        _ span: Selection.Span, _ body: MappingReader, _ kind: DeclaredKind?, _ filters: [Selection.Filter]?
    ) -> Selection? {
        let when =
            span == .inForce
            ? Message(
                "行业的记录：登记从其日起有效，到下一次登记为止",
                en: "records of the sector: a row of the register holds from its day until the next one")
            : Message(
                " streak 以外的 measure（计算方法）：连续无记录看最近一条记录，不论多久",
                en: "a measure other than streak, which looks at the latest record whatever its age")
        for key in SelectionReader.spans + ["counts_at_least", "from"] {
            _ = body.optional(key, onlyIf: false, when)
        }
        return kind.map { Selection(kind: $0.id, filters: filters ?? [], span: span) }
    }
}

extension Selection.Span {
    /// The first day on which a dated span holds; nil for spans that are not dated.
    var since: Day? { changes?.first }
}
