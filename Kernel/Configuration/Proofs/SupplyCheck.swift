import Kernel

/// Refuses rules that read a column which nobody supplies: records that come from `classify` have only what a line gives
/// them, and all others of their columns stay blank (promise 10).
struct SupplyCheck {
    let standard: Standard
    let national: [RecordKind]
    let report: Report

    func check() {
        for (rule, location, selection, columns) in readings {
            let missing = columns.filter { !isSupplied($0, of: selection.kind) }
            guard let column = missing.first else { continue }
            report.error(
                Message(
                    "规则 \(rule) 读取 \(selection.kind.short) 的字段 \(column)，而没有归类行给它值",
                    en:
                        "rule '\(rule)' reads column '\(column)' of '\(selection.kind.short)', which no classify line fills"
                ),
                at: location,
                hint: Message(
                    "\(selection.kind.short) 只由归类产生；请在 classify 里用 set（定值）或 copy（取自）给出 \(column)",
                    en: "'\(selection.kind.short)' comes from classify alone; give '\(column)' there with set or copy"))
        }
    }

    private typealias Reading = (rule: String, location: Location?, selection: Selection, columns: [String])

    private var readings: [Reading] {
        var measured = standard.indicators
        if case .measured(let base) = standard.base { measured.append(base) }
        let points = measured.map { rule in
            (rule.id, place(rule.mapping), rule.selection, rule.selection.columns + rule.measure.columns)
        }
        let grading = (standard.downgrades + standard.vetoes).map { rule in
            (rule.id, place(rule.effect), rule.selection, rule.selection.columns)
        }
        let triggers = standard.lists.flatMap(\.triggers).map { trigger in
            (trigger.id, place(trigger.atLeast), trigger.selection, trigger.selection.columns)
        }
        return points + grading + triggers
    }

    private func place<Value>(_ dated: Dated<Value>) -> Location? { dated.entries.first?.clause.location }

    /// Whether a file, a `derive` hook or some classify line fills the column.
    private func isSupplied(_ column: String, of kind: KindID) -> Bool {
        let lines = standard.classify.filter { $0.outcome == .finding(kind) }
        let isDerived = standard.kinds.first { $0.id == kind }?.derived.contains { $0.name == column } ?? false
        return lines.isEmpty || isDerived || lines.contains { fills($0, column) }
    }

    private func fills(_ line: ClassifyLine, _ column: String) -> Bool {
        line.constants[column] != nil || line.copies[column] != nil
            || national.first { $0.id == line.source }?.columns.contains { $0.name == column } ?? false
    }
}

extension Selection {
    /// The columns of its kind that it reads.
    fileprivate var columns: [String] {
        let spanned: [String] =
            switch span {
            case .chosen(let column, _), .until(let column), .through(let column): [column]
            case .rolling, .calendarYears, .lasting, .untilRecord, .inForce: []
            }
        return filters.map(\.column) + spanned + [from].compactMap { $0 }
    }
}

extension Indicator.Measure {
    fileprivate var columns: [String] {
        if case .share(let filters) = self { filters.map(\.column) } else { column.map { [$0] } ?? [] }
    }
}
