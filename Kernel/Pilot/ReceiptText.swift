import Kernel
import KernelIntake
import KernelLedger

/// A receipt as people read it.
public struct ReceiptText {
    private let receipt: Receipt
    /// How many set-aside rows are shown; the file of set-aside rows holds all.
    private let shown = 12

    public init(_ receipt: Receipt) {
        self.receipt = receipt
    }

    public func render(setAsidePath: String?) -> Message {
        (head() + counts() + setAside(setAsidePath) + warnings() + conflicts() + leftToOthers() + unclassified()
            + foot())
            .lines() + .verbatim("\n")
    }

    private func head() -> [Message] {
        let file = receipt.file
        return ReceiptText.head(file, read: .verbatim(file.kind.title), dryRun: receipt.dryRun, rows: receipt.rows)
    }

    /// How any receipt begins: the file, what it was read as, and what there is to know of its columns.
    static func head(_ file: IntakeFile, read title: Message, dryRun: Bool, rows: Int) -> [Message] {
        let trial = dryRun ? Message("（试收，未写入台账）", en: " (trial, nothing written to the ledger)") : .none
        let (name, encoding) = (file.name, file.encoding.title)
        let head = Message(
            "回执\(trial)  \(name)  按“\(title)”读取，编码 \(encoding)，共 \(rows) 行",
            en: "receipt\(trial)  \(name)  read as '\(title)', encoding \(encoding), rows \(rows)")
        return [head]
            + file.notes.map {
                Message("  \($0.severity.title)：\($0.message)", en: "  \($0.severity.title): \($0.message)")
            }
    }

    private func counts() -> [Message] {
        guard let settlement = receipt.settlement else { return [] }
        return [
            ReceiptText.counts([
                (Message("新增", en: "new"), settlement.new), (FactKind.registered.title, settlement.registered),
                (FactKind.renamed.title, settlement.renamed), (FactKind.moved.title, settlement.moved),
                (FactKind.deregistered.title, settlement.deregistered), (FactKind.corrected.title, settlement.versions),
                (ReceiptText.repeated, settlement.repeats), (ReceiptText.setAside, receipt.setAside.count),
            ])
        ]
    }

    static let repeated = Message("重复", en: "repeated")
    static let setAside = Message("暂存待改", en: "set aside to be mended")

    /// What there is any of, on one line.
    static func counts(_ counts: [(title: Message, count: Int)]) -> Message {
        .verbatim("  ")
            + counts.filter { $0.count > 0 }.map { $0.title + .verbatim(" \($0.count)") }.joined(.verbatim(" · "))
    }

    private func setAside(_ path: String?) -> [Message] {
        SetAsideText(file: receipt.file.name, rows: receipt.setAside, shown: shown).lines(writtenTo: path)
    }

    private func warnings() -> [Message] {
        let sorted = receipt.warnings.sorted { ($0.value.line, $0.key.chinese) < ($1.value.line, $1.key.chinese) }
        return sorted.map { message, found in
            Message(
                "  警告：\(message)（\(found.count) 行，首见第 \(found.line) 行）",
                en: "  warning: \(message) (rows \(found.count), first on line \(found.line))")
        }
    }

    private func conflicts() -> [Message] {
        let conflicts = (receipt.settlement?.crossSender ?? []).map { conflict in
            Message("  多单位报送不一致：", en: "  units report differently: ") + ConflictText(conflict).line
        }
        let shared = (receipt.settlement?.sharedCodes ?? []).map { code in
            Message(
                "  代码 \(code.code)（第 \(code.line) 行）同时属于 \(code.others.count) 个其他主体，未作合并，由经办人核定",
                en: "  the code \(code.code) (line \(code.line)) is also of other subjects (\(code.others.count)); ")
                + Message("", en: "they are not merged, an officer decides")
        }
        return conflicts + shared
    }

    private func leftToOthers() -> [Message] {
        guard receipt.leftToOthers > 0 else { return [] }
        return [
            Message(
                "  他行业事项 \(receipt.leftToOthers) 行：归类表列明不属本县（区）所评行业，入账而不计分",
                en: "  left to other sectors, rows \(receipt.leftToOthers): by the classify tables of no sector ")
                + Message("", en: "that this county rates; kept, no points")
        ]
    }

    private func unclassified() -> [Message] {
        guard !receipt.unclassified.isEmpty else { return [] }
        let sorted = receipt.unclassified.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        let (total, more) = (sorted.reduce(0) { $0 + $1.value.count }, sorted.count - shown)
        let head = Message(
            "  未归类 \(total) 行，不计分，待办（unclassified 命令列出，classify 命令办理）：",
            en: "  unclassified, rows \(total): no points, to be settled (see unclassified and classify):")
        return [head]
            + sorted.prefix(shown).map { wording, found in
                Message("    \(found.count) 行  \(wording)", en: "    \(found.count)  \(wording)")
            } + (more > 0 ? [Message("    …… 另有 \(more) 种表述", en: "    ... and \(more) more wordings")] : [])
    }

    private func foot() -> [Message] {
        ReceiptText.foot(receipt.number, receipt.head)
    }

    /// How any receipt ends: its number, where the file added something, and the ledger's head.
    static func foot(_ number: ReceiptNumber?, _ head: Head) -> [Message] {
        (number.map { [Message("  回执号 \($0)", en: "  receipt number \($0)")] } ?? [])
            + [Message("  账首 \(head)", en: "  head \(head)")]
    }
}
