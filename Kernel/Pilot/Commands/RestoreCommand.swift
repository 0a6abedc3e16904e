import ArgumentParser
import Foundation
import Kernel
import KernelLedger

/// `restore`: a backup becomes the ledger; what stood there is moved aside and kept.
struct RestoreCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "restore", abstract: "恢复：核验备份，再以它的副本作为台账。",
            discussion: """
                已有台账时须写 --replace；先说明将失去哪些事实。被替换的台账不删除，改名保留在原处。
                备份以后办理的事项（更正、撤回、修复、异议）须重新办理。
                """)
    }

    @Argument(help: ArgumentHelp("备份文件", valueName: "备份"))
    var backup: String

    @Flag(help: "替换已有的台账；原台账改名保留")
    var replace = false

    @Option(name: .customLong("actor"), help: ArgumentHelp("操作人，记入日志", valueName: "单位/角色/账号"))
    var actorTyped: String?

    @OptionGroup var ledger: LedgerOptions

    func validate() throws {
        guard let actorTyped, Actor(actorTyped) == nil else { return }
        throw ValidationError("--actor 应为 单位/角色/账号 三段，如 某局/收文员/zhang01")
    }

    func execute() throws {
        let composition = try composition()
        let target = ledger.path(in: composition)
        let source = try open(backup, composition)
        CommandLog.begin(target)
        try verify(source)
        if FileManager.default.fileExists(atPath: target) { try compare(target, source, composition) }
        let copy = try source.copy(to: target, replacing: replace)
        if let aside = copy.aside { Console.line("原台账已改名为 \(aside)") }
        copy.warn()
        Console.line("已恢复 \(target)，账首 \(copy.head)")
    }

    private func open(_ path: String, _ composition: Composition) throws -> Ledger {
        guard FileManager.default.fileExists(atPath: path) else { throw Refusal("没有备份文件 \(path)") }
        return try Ledger.open(path: path, access: .readOnly, layouts: composition.layouts)
    }

    private func verify(_ source: Ledger) throws {
        let faults = try source.audit().filter { !$0.isCurable }
        guard faults.isEmpty else { throw LedgerProblem.faulty(path: backup, faults) }
        Console.line("备份核验无误，账首 \(try source.head())")
    }

    /// Says what would be lost; ends here unless the ledger is to be replaced.
    private func compare(_ target: String, _ source: Ledger, _ composition: Composition) throws {
        Console.line(try relation(target, source, composition))
        guard !replace else { return }
        throw Refusal("台账 \(target) 已经存在，未作改动。确要恢复请加 --replace（原台账改名保留），或用 --ledger 另指路径")
    }

    /// A damaged ledger cannot be compared; it is the one that most needs a backup. A foreign file is no ledger.
    private func relation(_ target: String, _ source: Ledger, _ composition: Composition) throws -> String {
        do {
            return try open(target, composition).relation(to: source).words
        } catch let problem as LedgerProblem {
            if case .foreign = problem { throw problem }
            if case .busy = problem { throw problem }
            return "现有台账读不出来，无法与备份比较：\(problem.message)"
        }
    }
}
