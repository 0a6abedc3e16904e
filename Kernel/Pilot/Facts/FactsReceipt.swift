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
    /// The number that each new applicant got, by the line of its row; none in a trial.
    public private(set) var applicants: [(line: Int, number: ApplicantNumber)] = []
    /// Rows that say what is on file already; they add nothing.
    public private(set) var repeats = 0
    public private(set) var setAside: [SetAside] = []
    public private(set) var warnings: [Diagnostic] = []
    public private(set) var firstFact: Int64?
    public private(set) var lastFact: Int64?
    /// Nil when the file added nothing.
    public internal(set) var number: ReceiptNumber?
    public internal(set) var head: Head = .empty
    var keysLeft = KeysLeft.none

    init(file: IntakeFile, dryRun: Bool) {
        (self.file, self.dryRun) = (file, dryRun)
    }

    mutating func note(_ row: SetAside) {
        rows += 1
        setAside.append(row)
    }

    mutating func note(_ row: TableRow, _ kind: FactKind, _ outcome: OrderOutcome) {
        rows += 1
        warnings += row.warnings
        switch outcome {
        case .repeated: repeats += 1
        case .recorded(let fact):
            recorded[kind, default: 0] += 1
            // A trial's numbers are nobody's.
            if kind == .consented, !dryRun { applicants.append((row.line, ApplicantNumber(fact))) }
            firstFact = firstFact ?? fact
            lastFact = fact
        }
    }

    /// As people read it.
    public func render(setAsidePath: String?) -> Message {
        var lines = ReceiptText.head(file, read: FactsTable.title, dryRun: dryRun, rows: rows) + counts
        lines += SetAsideText(file: file.name, rows: setAside, shown: 12).lines(writtenTo: setAsidePath)
        lines += applicants.map {
            Message("  第 \($0.line) 行的申请编号 \($0.number)", en: "  line \($0.line): applicant number \($0.number)")
        }
        lines += warnings.map { .verbatim("  ") + $0.text } + keysLeft.lines + ReceiptText.foot(number, head)
        return lines.lines() + .verbatim("\n")
    }

    private var counts: [Message] {
        let new = FactsTable.kinds.map { ($0.fact.title, recorded[$0.fact] ?? 0) }
        return rows == 0
            ? []
            : [ReceiptText.counts(new + [(ReceiptText.repeated, repeats), (ReceiptText.setAside, setAside.count)])]
    }
}
