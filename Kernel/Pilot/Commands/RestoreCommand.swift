import ArgumentParser
import Foundation
import Kernel
import KernelLedger

/// `restore`: a backup becomes the ledger; what stood there is moved aside and kept.
struct RestoreCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "restore",
            Message("恢复：核验备份，再以它的副本作为台账。", en: "Verify a backup and make a copy of it the ledger."),
            Message(
                """
                已有台账时须写 --replace；先说明将失去哪些事实。被替换的台账不删除，改名保留在原处。
                备份以后办理的事项（更正、撤回、修复、异议）须重新办理。
                """,
                en: """
                    Where there is a ledger, --replace is needed; without it the command only says which \
                    facts would be lost. A replaced ledger is not removed: it is renamed and kept.
                    What was done since the backup (corrections, withdrawals, repairs, objections) must \
                    be done again.
                    """),
            examples: [
                Message("restore 备份/今日.ledger", en: "restore backups/today.ledger"),
                Message(
                    "restore 备份/今日.ledger --replace --actor 某局/管理员/li02",
                    en: "restore backups/today.ledger --replace --actor bureau/admin/li02"),
            ])
    }

    @Argument(help: .message(Message("备份文件", en: "The backup."), value: Message("备份", en: "backup")))
    var backup: String

    @Flag(
        help: .message(
            Message("替换已有的台账；原台账改名保留", en: "Replace the present ledger, which is renamed and kept.")))
    var replace = false

    @Option(
        name: .customLong("actor"),
        help: .message(Message("操作人，记入日志", en: "Who acts, for the log."), value: ActorOptions.form))
    var actorTyped: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard let actorTyped, Actor(actorTyped) == nil else { return }
        throw ValidationError(ActorOptions.threeParts)
    }

    func execute() throws {
        let composition = try composition()
        let target = ledger.path(in: composition)
        let source = try open(backup, composition)
        CommandLog.begin(target)
        let head = try verified(source)
        let present = try FileManager.default.fileExists(atPath: target) ? present(target, source, composition) : nil
        try tell(head, present)
        if present != nil, !replace { throw standing(target) }
        let copy = try source.copy(to: target, replacing: replace)
        copy.warn()
        let aside = copy.aside.map { [Message("原台账已改名为 \($0)", en: "the former ledger is now \($0)")] } ?? []
        let done = Message("已恢复 \(target)，账首 \(copy.head)", en: "restored \(target), head \(copy.head)")
        try Console.report(RestoreDocument(copy, ledger: target), (aside + [done]).lines())
    }

    private func open(_ path: String, _ composition: Composition) throws -> Ledger {
        guard FileManager.default.fileExists(atPath: path) else {
            throw Refusal(Message("没有备份文件 \(path)", en: "there is no backup \(path)"))
        }
        return try Ledger.open(path: path, access: .readOnly, layouts: composition.layouts)
    }

    private func verified(_ source: Ledger) throws -> Head {
        let faults = try source.audit().filter { !$0.isCurable }
        guard faults.isEmpty else { throw LedgerProblem.faulty(path: backup, faults) }
        return try source.head()
    }

    /// A damaged ledger cannot be compared; it is the one that most needs a backup. A foreign file is no ledger.
    private func present(_ target: String, _ source: Ledger, _ composition: Composition) throws -> PresentLedger {
        do {
            return .readable(try open(target, composition).relation(to: source))
        } catch let problem as LedgerProblem {
            if case .foreign = problem { throw problem }
            if case .busy = problem { throw problem }
            return .unreadable(problem)
        }
    }

    /// Says that the backup is whole, and what would be lost.
    private func tell(_ head: Head, _ present: PresentLedger?) throws {
        let verified = Message("备份核验无误，账首 \(head)", en: "the backup is verified, head \(head)")
        try Console.report(
            BackupCheckDocument(backup: backup, head: head, present: present),
            ([verified] + (present.map { [$0.words] } ?? [])).lines())
    }

    private func standing(_ target: String) -> Refusal {
        Refusal(
            Message("台账 \(target) 已经存在，未作改动。", en: "the ledger \(target) exists and was not changed; ")
                + Message(
                    "确要恢复请加 --replace（原台账改名保留），或用 --ledger 另指路径",
                    en: "to restore, add --replace (the present one is renamed and kept) or name a path with --ledger"))
    }
}
