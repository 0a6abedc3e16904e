import Kernel
import KernelLedger

/// What undoing a file did, or would do.
public struct UndoReport {
    public let plan: UndoPlan
    public let dryRun: Bool
    public let versions: [UndoneVersion]
    /// The facts that were added.
    public internal(set) var first: Int64?
    public internal(set) var last: Int64?
    public internal(set) var head: Head = .empty

    /// One line for each version: the record, and what holds after.
    public var lines: [Message] { versions.map(\.line) }

    /// How many versions are listed once it is done; the trial lists all.
    private var shown: Int { 12 }

    /// As people read it.
    public func render() -> Message {
        var text = [headline]
        text += lines.prefix(dryRun ? lines.count : shown).map { .verbatim("    ") + $0 }
        let more = lines.count - shown
        if !dryRun, more > 0 { text.append(Message("    …… 另有 \(more) 条", en: "    ... and \(more) more records")) }
        for (sender, count) in plan.ofOthers.sorted(by: { $0.key < $1.key }) {
            text.append(
                Message(
                    "  另有 \(count) 条由 \(sender) 报送，未撤回，须由该单位撤销",
                    en: "  \(count) more, reported by \(sender), are not withdrawn; that unit must undo them"))
        }
        if let first, let last {
            text.append(Message("  事实 #\(first) 至 #\(last)", en: "  facts #\(first) to #\(last)"))
        }
        text.append(Message("  账首 \(head)", en: "  head \(head)"))
        return text.lines() + .verbatim("\n")
    }

    private var headline: Message {
        let title = Message(
            "\(plan.file)（\(plan.receivedOn) 收，回执号 \(plan.number)）",
            en: "\(plan.file) (received on \(plan.receivedOn), receipt \(plan.number))")
        let what =
            dryRun
            ? Message("试撤销，未写入台账", en: "trial of an undo, nothing written to the ledger")
            : Message("已撤销", en: "undone")
        return Message(
            "\(what)  \(title)：撤回 \(plan.versions.count) 条",
            en: "\(what)  \(title): records withdrawn \(plan.versions.count)")
    }
}
