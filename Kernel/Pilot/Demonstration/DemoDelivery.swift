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
    private var counts = [Int](repeating: 0, count: DemoDelivery.titles.count)

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
                settlement.registered, changes, settlement.new, settlement.versions, 0, settlement.repeats,
                receipt.setAside.count,
            ])
    }

    mutating func note(_ receipt: FactsReceipt) {
        let recorded = receipt.recorded.values.reduce(0, +)
        add(rows: receipt.rows, [0, 0, 0, 0, recorded, receipt.repeats, receipt.setAside.count])
    }

    private mutating func add(rows: Int, _ counts: [Int]) {
        files += 1
        self.rows += rows
        for (place, count) in counts.enumerated() { self.counts[place] += count }
    }

    /// One line: about when, who, how much, and what became of it.
    func line() -> Message {
        let (files, rows) = (DemoDelivery.padded(files, 3), DemoDelivery.padded(rows, 6))
        let found = zip(DemoDelivery.titles, counts).filter { $0.1 > 0 }.map { $0 + .verbatim(" \($1)") }
        let list = found.joined(.verbatim(" · "))
        let when = year.map { .verbatim($0) } ?? Message("期初", en: "base")
        return Message(
            "  \(when)\(files) 份\(rows) 行  \(bureau)：\(list)",
            en: "  \(when)  files\(files), rows\(rows)  \(bureau): \(list)")
    }

    private static let titles = [
        FactKind.registered.title, Message("变更、注销", en: "changed or ended"), Message("新增", en: "new"),
        FactKind.corrected.title, Message("办理", en: "acted upon"), ReceiptText.repeated,
        Message("暂存", en: "set aside"),
    ]

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
    }
}
