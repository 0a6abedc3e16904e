import ArgumentParser
import Kernel
import KernelLedger

/// `consent`: a person's or household's own application, kept sealed.
struct ConsentCommand<County: CountyPilot>: ApplicantCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "consent",
            Message(
                "同意：记下个人或户自愿的申请，加密封存，只用于激励。",
                en: "Keep a person's or household's own application, sealed; for incentives only."),
            Message(
                "每个申请人一把密钥，存放在台账旁的 <台账>.keys；撤回同意（withdraw-consent）即销毁。姓名会留在命令历史里，成批办理请用事实文件（facts）。",
                en: """
                    Each applicant has a key of its own in <ledger>.keys beside the ledger; withdraw-consent \
                    destroys it. A name stays in the history of your shell: prefer a facts file.
                    """),
            examples: [
                Message(
                    "consent 示例户主 --form household --adult --through 5444… --for 信用户评定 --notice 示告〔2026〕1号 --share-with 某镇政府 --actor 某村/经办人/zhang01",
                    en:
                        "consent 'A. Sample' --form household --adult --through 5444... \\\n    --for 'credit household' --notice 'notice 1' --share-with 'town office' \\\n    --actor village/officer/zhang01"
                )
            ])
    }

    @Argument(
        help: .message(
            Message("申请人，或户主", en: "The applicant, or the head of the household."), value: Message("姓名", en: "name")))
    var name: String

    @Option(
        help: .message(
            Message("户 household 或个人 person", en: "A household or a person."), value: .verbatim("household|person")))
    var form: Consent.Form

    @Flag(help: .message(Message("经办人确认申请人已成年", en: "The officer says that the applicant is an adult.")))
    var adult = false

    @Option(
        help: .message(
            Message("经由哪个登记在册的村（居）或单位", en: "The registered village or unit through which it applies."),
            value: Message("代码", en: "code")))
    var through: String

    @Option(
        name: .customLong("for"),
        help: .message(
            Message("用途；此外不得使用", en: "The purpose; nothing else may be done."), value: Message("用途", en: "purpose")))
    var purpose: String

    @Option(
        help: .message(
            Message("写明计入什么的告知书", en: "The notice that says what will be counted."),
            value: Message("文书", en: "document")))
    var notice: String

    @Option(
        name: .customLong("share-with"),
        help: .message(
            Message("申请人准许查看的单位；可写多次", en: "A unit that may see it; can be repeated."), value: Message("单位", en: "unit")
        ))
    var units: [String]

    @Option(
        name: .customLong("on"),
        help: .message(
            Message("同意之日；默认为收到日", en: "The day of consent; if left out, the day of receipt."),
            value: Message("日", en: "day")))
    var on: Day?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        let consent = Consent(
            form: form, name: name, through: through, purpose: purpose, notice: notice, authorised: units)
        try carryOut(.give(consent, isAdult: adult, day: on ?? who.day, line: 0)) { order, fact, _ in
            let number = ApplicantNumber(fact)
            return (
                number,
                Message(
                    "申请编号 \(number)  自 \(order.day) 起，内容已加密封存",
                    en: "applicant number \(number)  from \(order.day), sealed")
            )
        }
    }
}

extension Consent.Form: ExpressibleByArgument {}

/// `withdraw-consent`: as easy as giving it.
struct WithdrawConsentCommand<County: CountyPilot>: ApplicantCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "withdraw-consent",
            Message(
                "撤回同意：销毁申请人的密钥，其内容从此不可读；无须理由。",
                en: "Take a consent back: its key is destroyed and nobody can read it again; no reason is asked."),
            examples: [
                Message(
                    "withdraw-consent A-12 --actor 某村/经办人/zhang01",
                    en: "withdraw-consent A-12 --actor village/officer/zhang01")
            ])
    }

    @Argument(
        help: .message(
            Message("申请编号，见 applicants", en: "The applicant's number, see applicants."), value: .verbatim("A-…")))
    var applicant: ApplicantNumber

    @Option(
        name: .customLong("on"),
        help: .message(
            Message("撤回之日；默认为收到日", en: "The day of withdrawal; if left out, the day of receipt."),
            value: Message("日", en: "day")))
    var on: Day?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        try carryOut(.takeBack(applicant, day: on ?? who.day, line: 0)) { _, _, keys in
            keys.isEmpty
                ? (applicant, Message("\(applicant)  密钥已销毁，内容不可读", en: "\(applicant)  key destroyed, unreadable"))
                : (applicant, Message("\(applicant)  内容不再读出", en: "\(applicant)  read no more"))
        }
    }
}

extension ApplicantNumber: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}
