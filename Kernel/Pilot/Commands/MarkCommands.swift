import ArgumentParser
import Kernel

/// What every command that says something about a record asks for.
struct MarkOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("记录编号或它的开头，见 explain", valueName: "R-…"))
    var record: String

    @Option(name: .customLong("because"), help: ArgumentHelp("理由或文书", valueName: "理由"))
    var reason: String

    @Option(name: .customLong("on"), help: ArgumentHelp("自哪一日起；默认为收到日", valueName: "日"))
    var on: Day?
}

/// `withdraw`: a record is taken back from a day on; what was decided before stays as it was.
struct WithdrawCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "withdraw", abstract: "撤回：自某日起一条记录不再计入（撤销、确认违法、误报）。")
    }

    @OptionGroup var mark: MarkOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions

    func execute() throws {
        try MarkOrder(mark: mark, ledger: ledger, who: who).carryOut(.withdrawn, in: composition())
    }
}

/// `repair`: credit repair ends the use of a record from a day on.
struct RepairCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "repair", abstract: "修复：自某日起一条记录因信用修复不再计入。")
    }

    @OptionGroup var mark: MarkOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions

    func execute() throws {
        try MarkOrder(mark: mark, ledger: ledger, who: who).carryOut(.repaired, in: composition())
    }
}

/// `object`: an objection to a record is opened or closed.
struct ObjectCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "object", abstract: "异议：受理对一条记录的异议，或以 --close 办结。")
    }

    @Flag(help: "办结已受理的异议；报送这条记录的人不得办结")
    var close = false

    @OptionGroup var mark: MarkOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions

    func execute() throws {
        try MarkOrder(mark: mark, ledger: ledger, who: who)
            .carryOut(close ? .objectionClosed : .objectionOpened, in: composition())
    }
}

/// `classify`: an officer says which of the sector's kinds an unclassified record is.
struct ClassifyCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(commandName: "classify", abstract: "归类：由经办人把未归类的记录归入行业的一种记录。")
    }

    @Option(name: .customLong("as"), help: ArgumentHelp("归为行业的哪一种记录", valueName: "记录类型"))
    var kind: String

    @OptionGroup var mark: MarkOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions

    func execute() throws {
        let composition = try composition()
        let kind = try composition.findingKind(named: kind)
        try MarkOrder(mark: mark, ledger: ledger, who: who)
            .carryOut(.classified, in: composition, as: kind)
    }
}

/// `correct`: a new version of a record from a day on.
struct CorrectCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "correct", abstract: "更正：自某日起以新的内容替代一条记录。",
            discussion: "成批更正请把改好的文件重新 receive；同一单位再次报送的不同内容即为更正。")
    }

    @Option(name: .customLong("set"), help: ArgumentHelp("要改的字段，写法和单位同文件，如 fine=2.5（万元）；可写多次", valueName: "字段=值"))
    var changes: [String]

    @OptionGroup var mark: MarkOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions

    func execute() throws {
        try MarkOrder(mark: mark, ledger: ledger, who: who).correct(changes, in: composition())
    }
}
