import Kernel

/// A kind as its text declares it: usable for checking rules even where a part of it could not be read.
struct DeclaredKind {
    let id: KindID
    let title: String
    /// Nil where it could not be read; then nothing is judged by it.
    let nature: RecordNature?
    let columns: Declared<Column>
    let derived: Declared<Column>
    let roles: RecordKind.Roles?
    let examples: RecordKind.Examples?
    /// Where `derived` stands, or else the kind.
    let place: NodeReader?

    /// The kind itself; nil when its nature or its roles could not be read.
    var recordKind: RecordKind? {
        guard let nature, let roles else { return nil }
        return RecordKind(
            id: id, title: title, nature: nature, columns: columns.all, derived: derived.all, roles: roles,
            examples: examples)
    }

    var allColumns: Declared<Column> { columns.merged(with: derived) }
}

extension DeclaredKind {
    /// A kind that was read before, such as a national one.
    init(_ kind: RecordKind) {
        id = kind.id
        title = kind.title
        nature = kind.nature
        columns = Declared(kind.columns.map { ($0.name, $0) })
        derived = Declared(kind.derived.map { ($0.name, $0) })
        roles = kind.roles
        examples = kind.examples
        place = nil
    }
}
