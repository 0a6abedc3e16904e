import Kernel
import KernelIntake
import KernelLedger

/// The answer to a file 回执: counts, what was set aside and why, conflicts, unclassified wordings, the ledger's head.
public struct Receipt {
    public let file: IntakeFile
    public let dryRun: Bool
    public private(set) var rows = 0
    public private(set) var setAside: [SetAside] = []
    /// How often each warning occurred, and the first line where it did.
    public private(set) var warnings: [Message: (count: Int, line: Int)] = [:]
    /// Wordings that no `classify` line matched, how often, and for which sectors.
    public private(set) var unclassified: [String: (count: Int, sectors: [SectorID])] = [:]
    /// Rows that every sector's `classify` table leaves to others: kept, and counted for nothing here.
    public private(set) var leftToOthers = 0
    public private(set) var settlement: Settlement?
    public var head: Head = .empty
    /// Nil when the file added nothing.
    public var number: ReceiptNumber?

    init(file: IntakeFile, dryRun: Bool) {
        self.file = file
        self.dryRun = dryRun
    }

    mutating func note(_ row: RowOutcome, layouts: Layouts) {
        rows += 1
        switch row {
        case .setAside(let row): setAside.append(row)
        case .record(let record, let warnings):
            for warning in warnings { count(warning.message, line: record.line) }
            noteUnclassified(record, layouts)
        }
    }

    /// Takes over the ledger's answer: both rows of a conflict are set aside as well.
    mutating func settle(_ settlement: Settlement) {
        self.settlement = settlement
        for conflict in settlement.conflictLines {
            let reason = Reason.conflict(otherLine: conflict.otherLine)
            setAside.append(SetAside(line: conflict.line, column: nil, header: nil, value: "", reason: reason))
        }
        setAside.sort { $0.line < $1.line }
    }

    /// How many rows were set aside for each reason, the most frequent first.
    public var reasons: [(title: Message, count: Int)] {
        SetAsideText(file: file.name, rows: setAside, shown: 0).reasons
    }

    private mutating func count(_ message: Message, line: Int) {
        let earlier = warnings[message]
        warnings[message] = ((earlier?.count ?? 0) + 1, earlier?.line ?? line)
    }

    private mutating func noteUnclassified(_ record: Record, _ layouts: Layouts) {
        let payload = Payload(shape: Payload.Shape(file.kind), columns: record.values)
        if layouts.isLeftToOthers(payload, on: record.day) { leftToOthers += 1 }
        let sectors = layouts.sectorsLeavingUnclassified(payload, on: record.day)
        guard !sectors.isEmpty else { return }
        let wording = layouts.wording(of: payload)
        unclassified[wording] = ((unclassified[wording]?.count ?? 0) + 1, sectors)
    }
}
