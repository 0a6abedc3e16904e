import Kernel

/// What the generator reads from a kind before it writes rows.
struct DemoKind {
    let kind: RecordKind
    let examples: [[String: String]]
    let perHundredAYear: Int

    /// Nil for the register and for a kind without examples, such as one that only findings fill.
    init?(_ kind: RecordKind) {
        guard kind.id != .registration, let examples = kind.examples, !examples.rows.isEmpty else { return nil }
        self.kind = kind
        self.examples = examples.rows
        perHundredAYear = examples.perHundredAYear
    }

    /// A national kind stands without a sector before its name.
    static func isNational(_ id: KindID) -> Bool {
        id.short == id.description
    }

    /// Its rows are decisions with a number of their own.
    var issuesDecisions: Bool {
        kind.roles.decisionNumber.map { kind.roles.identity.contains($0) } ?? false
    }

    /// Its rows may name a decision of another kind.
    var citesDecisions: Bool { kind.roles.decisionNumber != nil && !issuesDecisions }

    /// Something that is held until a day to come, such as a certificate: most subjects have one.
    var isHeld: Bool {
        kind.roles.decisionNumber == nil && kind.columns.contains { $0.mayBeFuture }
    }

    /// The national layout's own names in national files, titles in a bureau's.
    var header: [String] {
        kind.columns.map { DemoKind.isNational(kind.id) ? $0.headers.first ?? $0.title : $0.title }
    }

    /// Day columns beside the main one that lie in the past and date other columns of the same stem, such as
    /// `supplemented_on` beside `supplemented_deaths`: they are filled where those are.
    func companions(of column: Column) -> [Column] {
        guard let end = column.name.utf8.lastIndex(of: UInt8(ascii: "_")) else { return [] }
        let stem = column.name[...end]
        return kind.columns.filter { $0.name != column.name && $0.name.hasPrefix(stem) }
    }
}
