import Kernel
import KernelIntake
import KernelLedger

/// The answer to a facts file 回执.
public struct FactsReceipt {
    public let file: IntakeFile
    public let dryRun: Bool
    public private(set) var rows = 0
    /// New facts by kind.
    public private(set) var recorded: [FactKind: Int] = [:]
    /// Rows that say what is on file already; they add nothing.
    public private(set) var repeats = 0
    public private(set) var setAside: [SetAside] = []
    public private(set) var warnings: [Diagnostic] = []
    public private(set) var firstFact: Int64?
    public private(set) var lastFact: Int64?
    /// Nil when the file added nothing.
    public internal(set) var number: ReceiptNumber?
    public internal(set) var head: Head = .empty

    init(file: IntakeFile, dryRun: Bool) {
        (self.file, self.dryRun) = (file, dryRun)
    }

    mutating func note(_ row: SetAside) {
        rows += 1
        setAside.append(row)
    }

    mutating func note(_ row: TableRow, _ kind: FactKind, _ outcome: RecordDesk.Outcome) {
        rows += 1
        warnings += row.warnings
        switch outcome {
        case .repeated: repeats += 1
        case .recorded(let fact):
            recorded[kind, default: 0] += 1
            firstFact = firstFact ?? fact
            lastFact = fact
        }
    }

    /// As people read it.
    public func render(setAsidePath: String?) -> String {
        let trial = dryRun ? "（试收，未写入台账）" : ""
        var lines = ["回执\(trial)  \(file.name)  按“\(file.kind.title)”读取，编码 \(file.encoding.title)，共 \(rows) 行"]
        lines += file.notes.map { "  \($0.severity.title)：\($0.message)" } + counts
        lines += SetAsideText(file: file.name, rows: setAside, shown: 12).lines(writtenTo: setAsidePath)
        lines += warnings.map { "  \($0)" }
        lines += (number.map { ["  回执号 \($0)"] } ?? []) + ["  账首 \(head)"]
        return lines.joined(separator: "\n") + "\n"
    }

    private var counts: [String] {
        let new = FactsTable.kinds.map { ($0.title, recorded[$0.fact] ?? 0) }
        let counts = (new + [("重复", repeats), ("暂存待改", setAside.count)]).filter { $0.1 > 0 }
        return counts.isEmpty ? [] : ["  " + counts.map { "\($0.0) \($0.1)" }.joined(separator: " · ")]
    }
}
