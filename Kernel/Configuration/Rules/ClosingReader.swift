import Kernel

/// Reads `until_record`: which record of the same act ends the span of another one.
struct ClosingReader {
    let scope: RuleScope
    /// The kind of the records that it ends; nil where it is not known.
    let kind: DeclaredKind?

    func read(_ reader: NodeReader) -> Selection.Closing? {
        let example = Message.verbatim("{of: rectification, where: {result: [done]}}")
        return reader.mapping(example: example) { body -> Selection.Closing? in
            let of = body.required("of")
            let closing = of.flatMap { scope.kinds.find($0, Message("记录类型", en: "record kind")) }
            let filters = body.optional("where").map { FilterReader(kind: closing).read($0) }
            if let place = body.keyNode("of"), let kind, let closing { refuseUnnumbered([kind, closing], at: place) }
            return closing.map { Selection.Closing(kind: $0.id, filters: filters ?? []) }
        }
    }

    /// Records belong to one act by their decision number alone.
    private func refuseUnnumbered(_ kinds: [DeclaredKind], at place: NodeReader) {
        guard let kind = kinds.first(where: { $0.roles != nil && $0.roles?.decisionNumber == nil }) else { return }
        let name = kind.id.short
        place.error(
            Message(
                "\(place.label)：\(name) 没有写 decision_number（文号），它的记录不会与别的记录属于同一行为",
                en:
                    "\(place.label): '\(name)' declares no decision_number, so its records never belong to an act of others"
            ),
            hint: Message(
                "请在 kinds（记录类型）里给 \(name) 写 decision_number", en: "write decision_number of '\(name)' under kinds"))
    }
}
