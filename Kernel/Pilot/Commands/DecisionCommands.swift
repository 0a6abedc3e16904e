import ArgumentParser
import Kernel
import KernelLedger

/// `decide`: an officer sees the list of a cycle, and confirms it.
struct DecideCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "decide",
            Message(
                "认定：周期结束后列出名单，由工作人员核对、确认。",
                en: "List everybody at the close of a cycle, and decide what an officer confirms."),
            Message(
                "先不带 --confirm 运行，核对名单；再以名单给出的确认码确认。名单有变化时确认码失效。收文的人不得认定自己收的记录。标准未发布的，只是试认定。",
                en: """
                    First run it without --confirm and look at the list; then confirm with the code that it gives, which \
                    fails when anything changed. Who received the records cannot decide. Under a draft these are trials.
                    """),
            examples: [
                Message(
                    "decide --cycle 2025 --actor 某局/负责人/wang03", en: "decide --cycle 2025 --actor bureau/head/wang03"),
                Message(
                    "decide --cycle 2025 --confirm 7Q2M4KXA --actor 某局/负责人/wang03",
                    en: "decide --cycle 2025 --confirm 7Q2M4KXA --actor bureau/head/wang03"),
            ])
    }

    @Option(
        help: .message(
            Message("周期：2019，或 2019-H1", en: "The cycle: 2019, or 2019-H1."), value: Message("周期", en: "cycle")))
    var cycle: Cycle

    @Option(
        help: .message(
            Message("名单给出的确认码；不写则只列名单", en: "The code that the list gave; without it, only the list."),
            value: Message("确认码", en: "code")))
    var confirm: String?

    @Flag(help: .message(Message("列出全部主体", en: "List everybody.")))
    var all = false

    @Flag(
        help: .message(
            Message(
                "本周期已有不同认定的，另作认定；原认定不改", en: "Make a new decision beside one of this cycle that says something else.")))
    var revise = false

    @OptionGroup var choice: SectorOption

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        let composition = try composition()
        let pipeline = try ledger.open(composition, access: confirm == nil ? .readOnly : .readWrite)
        let round = try DecisionRound(pipeline, composition.standard(choice.sector), cycle, today: who.day)
        let desk = DecisionDesk(round: round, actor: try who.actor, today: who.day, revises: revise)
        guard let confirm else {
            let proposal = try desk.propose()
            return try Console.report(
                DecisionListDocument(proposal), DecisionText(proposal).proposal(command: repeated, showsAll: all))
        }
        let outcome = try desk.confirm(confirm)
        let head = try pipeline.ledger.head()
        try Console.report(DecisionsDocument(outcome, head: head), DecisionText(outcome).done(head.description))
    }

    /// What to type to confirm.
    private var repeated: String {
        let options = [
            choice.sector.map { "--sector \(quoted($0))" }, revise ? "--revise" : nil,
            ledger.path.map { "--ledger \(quoted($0))" }, "--actor \(quoted(who.text))",
            who.today.map { "--today \($0)" },
        ]
        return (["\(ProgramName.current) decide --cycle \(cycle)"] + options.compactMap { $0 }).joined(separator: " ")
    }

    /// As a shell takes it for one word.
    private func quoted(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy {
            $0.value > 0x7F || $0.properties.isAlphabetic || "0123456789-_./:".unicodeScalars.contains($0)
        }
        return isPlain ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }
}

extension Cycle: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}

/// `replay`: a past decision made again, from the ledger alone.
struct ReplayCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "replay",
            Message(
                "重演：由台账重新作出一次过去的认定，逐字节比对，并给出按现在所知的结果。",
                en:
                    "Make a past decision again from the ledger, compare every byte, and show what would be decided now."
            ),
            examples: [.verbatim("replay 91441303MA4YYY900K --decided 2026-01-15")])
    }

    @Argument(
        help: .message(
            Message("统一社会信用代码，或名称的一部分", en: "A credit code, or a part of the name."),
            value: Message("主体", en: "subject")))
    var subject: String

    @Option(
        help: .message(
            Message("认定之日，见 explain", en: "The day of the decision, see explain."), value: Message("日", en: "day")))
    var decided: Day

    @Option(
        help: .message(
            Message("这一日有几次认定时，是哪一件事实", en: "Which fact, where there are several decisions of the day."),
            value: Message("编号", en: "number")))
    var fact: Int64?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        let pipeline = try ledger.open(composition(), access: .readOnly)
        let number = try pipeline.subject(matching: subject, asOf: decided)
        let replay = try Replay(pipeline, number, decidedOn: decided, fact: fact, sectors: County.sectors)
        let profile = try pipeline.profile(of: number, asOf: replay.decision.asOf)
        try Console.report(
            ReplayDocument(replay, profile: profile), ReplayText(replay: replay, profile: profile).render())
        guard replay.isExact || (!replay.isSameEngine && replay.isEqual) else { throw ExitCode(1) }
    }
}

/// `changes`: who changed grade since a day or a head, and why.
struct ChangesCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "changes",
            Message("变化：自某日或某账首以来，谁的等级变了，为什么。", en: "Who changed grade since a day or a head, and why."),
            Message(
                "写日期的：按现在所知，比较那一天和评价日；写账首的：同一评价日，比较那时所知和现在所知。",
                en:
                    "Since a day: that day and the day of evaluation, by what is known now. Since a head: what was known then and what is known now, on the same day."
            ),
            examples: [
                .verbatim("changes --since 2025-12-31 --as-of 2026-03-31"),
                Message("changes --since <以前记下的账首>", en: "changes --since <a head noted earlier>"),
            ])
    }

    @Option(
        help: .message(
            Message("自何日，或自哪个账首", en: "Since which day, or which head."), value: Message("日或账首", en: "day|head")))
    var since: GradeChanges.Since

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var view: ViewOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if view.knownAt != nil {
            throw ValidationError(
                Message(
                    "changes 不用 --known-at；请写 --since <账首>", en: "changes takes no --known-at; write --since <head>"))
        }
        if case .day(let day) = since, day >= view.day {
            throw ValidationError(
                Message(
                    "--since \(day) 应早于评价日 \(view.day)",
                    en: "--since \(day) must be before the day of evaluation \(view.day)"))
        }
    }

    func execute() throws {
        let composition = try composition()
        let standard = try composition.standard(view.sector)
        let pipeline = try ledger.open(composition, access: .readOnly)
        let changes = try GradeChanges(pipeline, standard, since: since, asOf: view.day)
        try Console.report(
            ChangesDocument(changes), GradeChangesText(changes: changes, composition: composition).render())
    }
}

extension GradeChanges.Since: ExpressibleByArgument {
    public init?(argument: String) {
        if let day = Day(argument) {
            self = .day(day)
        } else if let head = Head(argument) {
            self = .head(head)
        } else {
            return nil
        }
    }
}
