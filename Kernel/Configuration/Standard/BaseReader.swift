import Kernel

/// Reads what the score starts from 基础分: fixed points, or the latest record of a kind.
struct BaseReader {
    let scope: RuleScope

    /// The id under which a measured base appears as a line, and which no other rule may bear.
    static let id = "base"

    func read(_ reader: NodeReader, at place: NodeReader) -> Standard.Base? {
        reader.mapping { body in
            let title = body.required("title")?.publicText()
            guard let (key, value) = body.exactlyOne(of: ["points", "measure"]) else {
                for key in BaseReader.measuredKeys { _ = body.optional(key) }
                return nil
            }
            return key == "points" ? fixed(title, value, body) : measured(title, value, body, at: place)
        }
    }

    private func fixed(_ title: String?, _ points: NodeReader, _ body: MappingReader) -> Standard.Base? {
        let when = Message(" measure（计算方法）的基础分", en: "a base with 'measure'")
        for key in BaseReader.measuredKeys { _ = body.optional(key, onlyIf: false, when) }
        let points = scope.dated(points) { scope.points($0) }
        guard let title, let points else { return nil }
        return .fixed(title: title, points)
    }

    private func measured(
        _ title: String?, _ measure: NodeReader, _ body: MappingReader, at place: NodeReader
    ) -> Standard.Base? {
        if case .scalar("count", false) = measure.node.content {
            measure.error(
                Message(
                    "\(measure.label)只能是 latest：基础分取最近一条记录",
                    en: "\(measure.label) can only be latest: a base takes the latest record"),
                hint: Message("按次数计分请写在 indicators（计分指标）里", en: "to score by count, write under indicators"))
        }
        return IndicatorReader(scope: scope).indicator(BaseReader.id, title: title, body, at: place).map {
            .measured($0)
        }
    }

    private static let measuredKeys =
        ["of", "where", "counts_at_least", "from", "column", "among", "cap", "absent"] + SelectionReader.spans
        + MappingRuleReader.keys + TermsReader.keys
}
