import ArgumentParser
import Kernel

/// `link`: an object has an operator, or a subject is a member, from a day on.
struct LinkCommand<County: CountyPilot>: LinkingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "link",
            Message("关联：自某日起一个主体由另一个运营，或隶属于它。", en: "Link two subjects from a day on: operated by, or member of."),
            examples: [
                Message(
                    "link IMO9074729 --operated-by 9144… --because 船舶营业运输证 --actor 某局/经办人/zhang01",
                    en:
                        "link IMO9074729 --operated-by 9144... --because 'permit' \\\n    --actor bureau/officer/zhang01"
                )
            ])
    }

    @OptionGroup var link: LinkOptions
    @OptionGroup var relation: RelationOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        try task().carryOut(relation.chosen, begins: true)
    }
}

/// `unlink`: a link ends on a day.
struct UnlinkCommand<County: CountyPilot>: LinkingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "unlink", Message("解除关联：自某日起不再由其运营，或不再隶属。", en: "End a link from a day on."),
            examples: [
                Message(
                    "unlink IMO9074729 --operated-by 9144… --because 转让 --actor 某局/经办人/zhang01",
                    en: "unlink IMO9074729 --operated-by 9144... --because sold \\\n    --actor bureau/officer/zhang01")
            ])
    }

    @OptionGroup var link: LinkOptions
    @OptionGroup var relation: RelationOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        try task().carryOut(relation.chosen, begins: false)
    }
}

/// `merge`: from a day on one subject's history counts for another; the days before stay as they were.
struct MergeCommand<County: CountyPilot>: LinkingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "merge",
            Message(
                "合并：自某日起一个主体并入另一个，其记录由存续主体承继。",
                en: "Merge a subject into another from a day on; the survivor answers for its records."),
            Message(
                "合并日以前两个主体各自的结果不变；误并用 unmerge 取消。须写明理由，并显示合并前后两家的等级。",
                en:
                    "The days before stay as they were; unmerge takes a mistake back. A reason is required, and both grades before and after are shown."
            ),
            examples: [
                Message(
                    "merge 9144… --into 9144… --because 吸收合并公告 --on 2026-03-01 --actor 某局/经办人/zhang01",
                    en:
                        "merge 9144... --into 9144... --because 'merger notice' \\\n    --on 2026-03-01 --actor bureau/officer/zhang01"
                )
            ])
    }

    @Option(
        help: .message(Message("存续的主体", en: "The subject that survives."), value: Message("主体", en: "subject")))
    var into: String

    @OptionGroup var link: LinkOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        try task().carryOut((.mergedInto, into), begins: true)
    }
}

/// `unmerge`: from a day on a merged subject stands on its own again.
struct UnmergeCommand<County: CountyPilot>: LinkingCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "unmerge", Message("取消合并：自某日起两个主体重新各自评定。", en: "Undo a merger from a day on."),
            examples: [
                Message(
                    "unmerge 9144… --because 误并 --actor 某局/经办人/zhang01",
                    en: "unmerge 9144... --because mistake --actor bureau/officer/zhang01")
            ])
    }

    @OptionGroup var link: LinkOptions
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        try task().unmerge()
    }
}
