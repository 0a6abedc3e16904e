import Kernel
import KernelLedger

/// What undoing a file did, or would do.
public struct UndoReport {
    public let plan: UndoPlan
    public let dryRun: Bool
    /// One line for each version: the record, and what holds after.
    public let lines: [String]
    /// The facts that were added.
    public internal(set) var first: Int64?
    public internal(set) var last: Int64?
    public internal(set) var head: Head = .empty

    /// How many versions are listed once it is done; the trial lists all.
    private var shown: Int { 12 }

    /// As people read it.
    public func render() -> String {
        let title = "\(plan.file)（\(plan.receivedOn) 收，回执号 \(plan.number)）"
        let what = dryRun ? "试撤销，未写入台账" : "已撤销"
        var text = ["\(what)  \(title)：撤回 \(plan.versions.count) 条"]
        text += lines.prefix(dryRun ? lines.count : shown).map { "    \($0)" }
        if !dryRun, lines.count > shown { text.append("    …… 另有 \(lines.count - shown) 条") }
        for (sender, count) in plan.ofOthers.sorted(by: { $0.key < $1.key }) {
            text.append("  另有 \(count) 条由 \(sender) 报送，未撤回，须由该单位撤销")
        }
        if let first, let last { text.append("  事实 #\(first) 至 #\(last)") }
        text.append("  账首 \(head)")
        return text.joined(separator: "\n") + "\n"
    }
}
