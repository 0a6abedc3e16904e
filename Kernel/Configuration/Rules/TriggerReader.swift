import Kernel

/// Reads what makes a subject a candidate for a list 列入情形.
struct TriggerReader {
    let scope: RuleScope
    /// The first day on which the list's triggers are not known; nil while they are.
    let undefinedFrom: Day?

    func read(_ entry: NamedReader) -> ListTrigger? {
        entry.value.mapping { body in
            let title = body.required("title")?.publicText()
            let (selection, kind) = SelectionReader(scope: scope).read(body)
            kind?.refuseAdverse(in: body)
            let atLeast = scope.dated(body.required("at_least")) { $0.integer(1...10_000).map(Int.init) }
            let parts = [
                DatedPart("at_least", atLeast?.entries.first?.since), DatedPart("window", selection?.span.since),
            ]
            scope.checkSameFirstDay(parts, body.label, at: entry.key)
            guard let title, let selection, let atLeast else { return nil }
            if let day = kind?.roles?.day, isWhole(selection, body) {
                checkEnds(selection, day, body.label, at: entry.key)
            }
            return ListTrigger(id: entry.name, title: title, selection: selection, atLeast: atLeast)
        }
    }

    /// Whether every condition could be read; otherwise one mistake would be reported twice.
    private func isWhole(_ selection: Selection, _ body: MappingReader) -> Bool {
        if body.hasUnknownKeys { return false }
        guard case .mapping(let pairs)? = body.optional("where")?.node.content else { return true }
        return pairs.count == selection.filters.count
    }

    /// What the standard says it does not know it cannot judge either: every trigger stops before that day.
    private func checkEnds(_ selection: Selection, _ column: String, _ label: Message, at place: NodeReader) {
        guard let undefinedFrom else { return }
        let ends = selection.filters.contains { filter in
            guard filter.column == column, case .days(_, let before?) = filter.test else { return false }
            return before <= undefinedFrom
        }
        if ends { return }
        place.error(
            Message(
                "\(label)会读取 \(undefinedFrom) 起的记录，名单的 undefined（情形未定）却说那天起本标准没有列入情形",
                en: "\(label) reads records from \(undefinedFrom) on, but 'undefined' of the list says that "
                    + "the standard has no triggers from that day"),
            hint: Message(
                "请在 where（筛选）里写 \(column): {before: \(undefinedFrom)}",
                en: "write \(column): {before: \(undefinedFrom)} under where"))
    }
}
