import Kernel

/// Refuses rules that read a column which nobody supplies: records that come from `classify` have only what a line gives
/// them, and all others of their columns stay blank (promise 10).
struct SupplyCheck {
    let standard: Standard
    let national: [RecordKind]
    let report: Report

    func check() {
        for reading in readings {
            let missing = reading.columns.first { !isSupplied($0.name, of: $0.kind) }
            if let missing { refuse(missing.name, of: missing.kind.short, reading) }
        }
    }

    private func refuse(_ column: String, of kind: String, _ reading: Reading) {
        report.error(
            Message(
                "规则 \(reading.rule) 读取 \(kind) 的字段 \(column)，而没有归类行给它值",
                en: "rule '\(reading.rule)' reads column '\(column)' of '\(kind)', which no classify line fills"),
            at: reading.location,
            hint: Message(
                "\(kind) 只由归类产生；请在 classify 里用 set（定值）或 copy（取自）给出 \(column)",
                en: "'\(kind)' comes from classify alone; give '\(column)' there with set or copy"))
    }

    private struct Reading {
        let rule: String
        let location: Location?
        let columns: [(kind: KindID, name: String)]
    }

    private var readings: [Reading] {
        let points = standard.measured.map { rule in
            Reading(
                rule: rule.id, location: place(rule.mapping),
                columns: rule.selection.columns + rule.measure.columns.map { (rule.selection.kind, $0) })
        }
        let grading = (standard.downgrades + standard.vetoes).map { rule in
            Reading(rule: rule.id, location: place(rule.effect), columns: rule.selection.columns)
        }
        let triggers = standard.lists.flatMap(\.triggers).map { trigger in
            Reading(rule: trigger.id, location: place(trigger.atLeast), columns: trigger.selection.columns)
        }
        return points + grading + triggers
    }

    private func place<Value>(_ dated: Dated<Value>) -> Location? { dated.entries.first?.clause.location }

    /// Whether a file, a `derive` hook or some classify line fills the column.
    private func isSupplied(_ column: String, of kind: KindID) -> Bool {
        let lines = standard.classify.filter { $0.outcome == .finding(kind) }
        let isDerived = standard.kind(kind)?.derived.contains { $0.name == column } ?? false
        return lines.isEmpty || isDerived || lines.contains { fills($0, column) }
    }

    private func fills(_ line: ClassifyLine, _ column: String) -> Bool {
        line.constants[column] != nil || line.copies[column] != nil
            || national.first { $0.id == line.source }?.columns.contains { $0.name == column } ?? false
    }
}

extension Selection {
    /// The columns that it reads: of its kind, and of the kind that ends its records.
    fileprivate var columns: [(kind: KindID, name: String)] {
        let names = filters.map(\.column) + [from].compactMap { $0 }
        let own = names.map { (kind: kind, name: $0) }
        return switch span {
        case .chosen(let column, _), .until(let column), .through(let column): own + [(kind: kind, name: column)]
        case .untilRecord(let closing): own + closing.filters.map { (kind: closing.kind, name: $0.column) }
        case .rolling, .calendarYears, .lasting, .inForce: own
        }
    }
}

extension Indicator.Measure {
    fileprivate var columns: [String] {
        if case .share(let filters) = self { filters.map(\.column) } else { column.map { [$0] } ?? [] }
    }
}
