import ArgumentParser
import Kernel
import KernelLedger

/// `audit`: is the ledger consistent, and does everything derived equal a rebuild?
struct AuditCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "audit", abstract: "核账：验证事实链，并与由事实重建的历史逐一比对。")
    }

    @Option(
        name: .customLong("head"),
        help: ArgumentHelp("以前记下的账首，见回执和备份；验证台账是否延续它", valueName: "n:摘要"))
    var head: Head?

    @OptionGroup var ledger: LedgerOptions

    func execute() throws {
        let pipeline = try ledger.open(composition(), access: .readOnly)
        // Both are said before either ends the command.
        let standing = try head.map { try pipeline.ledger.standing(to: $0) }
        let findings = try pipeline.ledger.audit()
        if let head, let standing { Console.line(standing.words(to: head)) }
        for finding in findings { Console.line("问题：\(finding.message)") }
        let head = try pipeline.ledger.head()
        guard findings.isEmpty else {
            Console.line("核账未通过：\(findings.count) 处问题，账首 \(head)")
            throw ExitCode(1)
        }
        guard standing?.isExtended ?? true else {
            Console.line("核账未通过：台账自身前后一致，但不延续所给的账首；现在的账首 \(head)")
            throw ExitCode(1)
        }
        Console.line("核账通过：事实链完整，历史与重建一致，账首 \(head)")
    }
}

/// `rebuild`: everything derived, made anew from the facts.
struct RebuildCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "rebuild", abstract: "重建：由事实重新生成全部历史；事实一字不动。")
    }

    @OptionGroup var ledger: LedgerOptions

    func execute() throws {
        let composition = try composition()
        _ = try ledger.open(composition, access: .readOnly)
        let pipeline = try ledger.open(composition, access: .readWrite)
        let report = try pipeline.ledger.rebuild()
        Console.line("已重建 \(report.subjects) 个主体的历史，账首 \(try pipeline.ledger.head())")
    }
}
