import Kernel

/// How many facts of a kind there are.
struct FactCountDocument: DocumentPart {
    let kind: Named<FactKind>
    let count: Int

    static var fields: [DocumentField] {
        [
            field("kind", \.kind, Message("事实类型", en: "the kind of fact")),
            field("count", \.count, Message("条数", en: "how many")),
        ]
    }
}
