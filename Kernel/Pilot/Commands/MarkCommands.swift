import ArgumentParser
import Kernel

/// What every command that says something about a record asks for.
struct MarkOptions: ParsableArguments {
    @Argument(
        help: .message(
            Message("记录编号或它的开头，见 explain", en: "The record's id or the beginning of it, see explain."),
            value: Message("R-…", en: "R-...")))
    var record: String

    @OptionGroup var ground: GroundOptions

    /// An example of such a command.
    static func example(_ command: String) -> Message {
        Message(
            "\(command) R-7Q2M4KXA --because 复查决定书 --actor 某局/经办人/zhang01",
            en: "\(command) R-7Q2M4KXA --because 'review decision' \\\n    --actor bureau/officer/zhang01")
    }
}

/// `withdraw`: a record is taken back from a day on; what was decided before stays as it was.
struct WithdrawCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "withdraw",
            Message(
                "撤回：自某日起一条记录不再计入（撤销、确认违法、误报）。",
                en: "Stop counting a record from a day on (revoked, found unlawful, reported in error)."),
            examples: [MarkOptions.example("withdraw")])
    }

    @OptionGroup var mark: MarkOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        try MarkOrder(mark: mark, ledger: ledger, who: who).carryOut(.withdrawn, in: composition())
    }
}

/// `repair`: credit repair ends the use of a record from a day on.
struct RepairCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "repair",
            Message(
                "修复：自某日起一条记录因信用修复不再计入。", en: "Stop counting a record from a day on because of credit repair."),
            examples: [MarkOptions.example("repair")])
    }

    @OptionGroup var mark: MarkOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        try MarkOrder(mark: mark, ledger: ledger, who: who).carryOut(.repaired, in: composition())
    }
}

/// `object`: an objection to a record is opened or closed.
struct ObjectCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "object",
            Message(
                "异议：受理对一条记录的异议，或以 --close 办结。", en: "Open an objection to a record, or close it with --close."),
            examples: [MarkOptions.example("object"), MarkOptions.example("object --close")])
    }

    @Flag(
        help: .message(
            Message(
                "办结已受理的异议；报送这条记录的人不得办结", en: "Close the open objection; not by who reported the record.")))
    var close = false

    @OptionGroup var mark: MarkOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        try MarkOrder(mark: mark, ledger: ledger, who: who)
            .carryOut(close ? .objectionClosed : .objectionOpened, in: composition())
    }
}

/// `classify`: an officer says which of the sector's kinds an unclassified record is.
struct ClassifyCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "classify",
            Message(
                "归类：由经办人把未归类的记录归入行业的一种记录。",
                en: "Classify an unclassified record as one of the sector's kinds; an officer does so."),
            examples: [.verbatim("unclassified"), MarkOptions.example("classify --as fine")])
    }

    @Option(
        name: .customLong("as"),
        help: .message(
            Message("归为行业的哪一种记录", en: "As which of the sector's kinds of record."),
            value: Message("记录类型", en: "kind")))
    var kind: String

    @OptionGroup var mark: MarkOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

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
            "correct",
            Message("更正：自某日起以新的内容替代一条记录。", en: "Replace what a record says from a day on."),
            Message(
                "成批更正请把改好的文件重新 receive；同一单位再次报送的不同内容即为更正。",
                en: """
                    To correct many records, receive the mended file again: other content from the same \
                    unit is a correction.
                    """),
            examples: [MarkOptions.example("correct --set fine=2.5")])
    }

    @Option(
        name: .customLong("set"),
        help: .message(
            Message(
                "要改的字段，写法和单位同文件，如 fine=2.5（万元）；可写多次",
                en: "A column to change, written as in a file, such as fine=2.5; can be repeated."),
            value: Message("字段=值", en: "column=value")))
    var changes: [String]

    @OptionGroup var mark: MarkOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        try MarkOrder(mark: mark, ledger: ledger, who: who).correct(changes, in: composition())
    }
}
