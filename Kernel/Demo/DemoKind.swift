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

    /// Its rows are decisions with a number of their own.
    var issuesDecisions: Bool {
        kind.roles.decisionNumber.map { kind.roles.identity.contains($0) } ?? false
    }

    /// Its rows may name a decision of another kind.
    var citesDecisions: Bool { kind.roles.decisionNumber != nil && !issuesDecisions }

    /// Its rows are decisions against their subjects, of an authority: what is objected to, repaired and withdrawn.
    var isAdverseDecision: Bool { issuesDecisions && kind.nature == .negative && kind.roles.authority != nil }

    /// Something that is held until a day to come, such as a certificate: most subjects have one.
    var isHeld: Bool {
        kind.roles.decisionNumber == nil && kind.columns.contains { $0.mayBeFuture }
    }

    /// The column for what a clerk adds by hand, where the kind has one.
    var remark: Int? {
        kind.columns.firstIndex { $0.name == "remark" && $0.type == .text && !$0.isRequired }
    }

    /// Day columns beside the main one that lie in the past and date other columns of the same stem, such as
    /// `supplemented_on` beside `supplemented_deaths`: they are filled where those are.
    func companions(of column: Column) -> [Column] {
        guard let end = column.name.utf8.lastIndex(of: UInt8(ascii: "_")) else { return [] }
        let stem = column.name[...end]
        return kind.columns.filter { $0.name != column.name && $0.name.hasPrefix(stem) }
    }
}
