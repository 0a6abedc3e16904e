import Kernel
import KernelDemo
import KernelIntake
import KernelLedger

/// What came in, on one screen: a line for each delivery, then why rows were set aside and what waits for an officer.
struct DemoSummary {
    private(set) var deliveries: [DemoDelivery] = []
    private var counts: [Message: Int] = [:]
    private(set) var unclassified = 0
    private(set) var conflicts = 0

    /// Why rows were set aside, the most frequent reason first.
    var reasons: [(title: Message, count: Int)] {
        counts.sorted { ($1.value, $0.key.chinese) < ($0.value, $1.key.chinese) }.map { ($0.key, $0.value) }
    }

    mutating func note(_ file: DemoFile, _ receipt: Receipt) {
        deliveries[place(of: file)].note(receipt)
        count(receipt.setAside)
        unclassified += receipt.unclassified.values.reduce(0) { $0 + $1.count }
        conflicts += receipt.settlement?.crossSender.count ?? 0
    }

    mutating func note(_ file: DemoFile, _ receipt: FactsReceipt) {
        deliveries[place(of: file)].note(receipt)
        count(receipt.setAside)
    }

    /// - Parameter folder: where the rows that were set aside are.
    func render(setAsideFolder folder: String) -> Message {
        let (files, rows) = deliveries.reduce((0, 0)) { ($0.0 + $1.files, $0.1 + $1.rows) }
        let head = Message(
            "收文 \(files) 份 \(rows) 行，按年度和报送单位；逐份的回执加 --verbose",
            en: "files received: \(files), rows: \(rows), by year and bureau; every receipt with --verbose")
        return ([head] + deliveries.map { $0.line() } + [setAside(folder)] + waiting).lines() + .verbatim("\n")
    }

    /// A bureau sends several files about a year, and its facts some weeks later.
    private mutating func place(of file: DemoFile) -> Int {
        let (year, bureau) = (file.year, file.actor.unit)
        if let place = deliveries.lastIndex(where: { $0.year == year && $0.bureau == bureau }) { return place }
        deliveries.append(DemoDelivery(year: year, bureau: bureau))
        return deliveries.count - 1
    }

    private mutating func count(_ rows: [SetAside]) {
        for row in rows { counts[row.reason.title, default: 0] += 1 }
    }

    private func setAside(_ folder: String) -> Message {
        let (reasons, total) = (reasons, counts.values.reduce(0, +))
        let list = Message.list(reasons.map { $0.title + .verbatim(" \($0.count)") })
        return Message(
            "暂存 \(total) 行，\(reasons.count) 种原因（写在 \(folder)/）：\(list)",
            en: "set aside, rows \(total), for \(reasons.count) reasons (in \(folder)/): \(list)")
    }

    private var waiting: [Message] {
        [
            Message(
                "两个单位说法不一 \(conflicts) 条，收文时未归类 \(unclassified) 行，一部分已由事实文件办理",
                en: "reported differently by two units: \(conflicts); unclassified when received: \(unclassified), ")
                + Message("", en: "some of them settled by facts files since")
        ]
    }
}
