import Kernel

/// Which records end others of their act, as offsets and numbers.
struct CompiledClosing: Sendable {
    let layout: Layout
    private let filters: [CompiledSelection.Filter]

    init(_ closing: Selection.Closing, rule: String, layouts: Layouts) throws {
        guard let layout = layouts.layout(of: closing.kind) else {
            throw RulebookProblem.missing(
                rule: rule, what: Message("记录类型 \(closing.kind)", en: "record kind \(closing.kind)"))
        }
        self.layout = layout
        filters = try closing.filters.map { try .init($0, rule: rule, layout: layout) }
    }

    /// Whether an entry of the kind can end others: it passes the filters and shares its act.
    func reads(_ history: History, _ entry: History.Entry) -> Bool {
        history.actIndex(entry) != 0 && filters.allSatisfy { $0.passes(history.field(entry, $0.slot)) }
    }
}
