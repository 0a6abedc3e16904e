import Kernel
import KernelIntake

/// A receipt as people read it.
public struct ReceiptText {
    private let receipt: Receipt
    /// How many set-aside rows are shown; the file of set-aside rows holds all.
    private let shown = 12

    public init(_ receipt: Receipt) {
        self.receipt = receipt
    }

    public func render(setAsidePath: String?) -> String {
        (head() + counts() + setAside(setAsidePath) + warnings() + conflicts() + leftToOthers() + unclassified()
            + foot())
            .joined(separator: "\n") + "\n"
    }

    private func head() -> [String] {
        let trial = receipt.dryRun ? "（试收，未写入台账）" : ""
        let file = receipt.file
        return ["回执\(trial)  \(file.name)  按“\(file.kind.title)”读取，编码 \(file.encoding.title)，共 \(receipt.rows) 行"]
            + file.notes.map { "  \($0.severity.title)：\($0.message)" }
    }

    private func counts() -> [String] {
        guard let settlement = receipt.settlement else { return [] }
        let counts = [
            ("新增", settlement.new), ("登记", settlement.registered), ("更名", settlement.renamed),
            ("迁移", settlement.moved), ("注销", settlement.deregistered), ("更正", settlement.versions),
            ("重复", settlement.repeats), ("暂存待改", receipt.setAside.count),
        ]
        return ["  " + counts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " · ")]
    }

    private func setAside(_ path: String?) -> [String] {
        SetAsideText(file: receipt.file.name, rows: receipt.setAside, shown: shown).lines(writtenTo: path)
    }

    private func warnings() -> [String] {
        let sorted = receipt.warnings.sorted { ($0.value.line, $0.key) < ($1.value.line, $1.key) }
        return sorted.map { "  警告：\($0.key)（\($0.value.count) 行，首见第 \($0.value.line) 行）" }
    }

    private func conflicts() -> [String] {
        let conflicts = (receipt.settlement?.crossSender ?? []).map { "  多单位报送不一致：\(ConflictText($0).line)" }
        let shared = (receipt.settlement?.sharedCodes ?? []).map { code in
            "  代码 \(code.code)（第 \(code.line) 行）同时属于 \(code.others.count) 个其他主体，未作合并，由经办人核定"
        }
        return conflicts + shared
    }

    private func leftToOthers() -> [String] {
        receipt.leftToOthers == 0 ? [] : ["  他行业事项 \(receipt.leftToOthers) 行：归类表列明不属本县（区）所评行业，入账而不计分"]
    }

    private func unclassified() -> [String] {
        guard !receipt.unclassified.isEmpty else { return [] }
        let sorted = receipt.unclassified.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        let total = sorted.reduce(0) { $0 + $1.value.count }
        return ["  未归类 \(total) 行，不计分，待办（unclassified 命令列出，classify 命令办理）："]
            + sorted.prefix(shown).map { "    \($0.value.count) 行  \($0.key)" }
            + (sorted.count > shown ? ["    …… 另有 \(sorted.count - shown) 种表述"] : [])
    }

    private func foot() -> [String] {
        (receipt.number.map { ["  回执号 \($0)"] } ?? []) + ["  账首 \(receipt.head)"]
    }
}
