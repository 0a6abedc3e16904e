import Kernel
import KernelIntake
import KernelLedger

/// What one bureau sent about one year, counted 一次报送.
struct DemoDelivery {
    /// Nil for the register as it was at the beginning.
    let year: String?
    let bureau: String
    private(set) var files = 0
    private(set) var rows = 0
    private(set) var counts: [Outcome: Int] = [:]

    /// What became of rows, in the order in which they are told.
    enum Outcome: CaseIterable {
        case registered, changed, new, corrected, actedUpon, repeated, setAside

        var title: Message {
            switch self {
            case .registered: FactKind.registered.title
            case .changed: Message("变更、注销", en: "changed or ended")
            case .new: Message("新增", en: "new")
            case .corrected: FactKind.corrected.title
            case .actedUpon: Message("办理", en: "acted upon")
            case .repeated: ReceiptText.repeated
            case .setAside: Message("暂存", en: "set aside")
            }
        }
    }

    init(year: String?, bureau: String) {
        self.year = year
        self.bureau = bureau
    }

    mutating func note(_ receipt: Receipt) {
        guard let settlement = receipt.settlement else { return }
        let changes = settlement.renamed + settlement.moved + settlement.deregistered
        add(
            rows: receipt.rows,
            [
                .registered: settlement.registered, .changed: changes, .new: settlement.new,
                .corrected: settlement.versions, .repeated: settlement.repeats, .setAside: receipt.setAside.count,
            ])
    }

    mutating func note(_ receipt: FactsReceipt) {
        let recorded = receipt.recorded.values.reduce(0, +)
        add(
            rows: receipt.rows,
            [.actedUpon: recorded, .repeated: receipt.repeats, .setAside: receipt.setAside.count])
    }

    private mutating func add(rows: Int, _ counts: [Outcome: Int]) {
        files += 1
        self.rows += rows
        self.counts.merge(counts, uniquingKeysWith: +)
    }

    /// One line: about when, who, how much, and what became of it.
    func line() -> Message {
        let (files, rows) = (DemoDelivery.padded(files, 3), DemoDelivery.padded(rows, 6))
        let found = Outcome.allCases.map { ($0.title, counts[$0] ?? 0) }.filter { $0.1 > 0 }
            .map { $0 + .verbatim(" \($1)") }
        let list = found.joined(.verbatim(" · "))
        let when = year.map { .verbatim($0) } ?? Message("期初", en: "base")
        return Message(
            "  \(when)\(files) 份\(rows) 行  \(bureau)：\(list)",
            en: "  \(when)  files\(files), rows\(rows)  \(bureau): \(list)")
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
    }
}
