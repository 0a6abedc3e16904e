import ArgumentParser
import Kernel

/// `adopt`: a bureau puts its standard in force.
struct AdoptCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "adopt",
            Message(
                "发布：主管单位以文书发布自己的标准，自某日起施行；此前都是样例。",
                en: "Put a standard in force from a day on, by the bureau that keeps it; until then it is a draft."),
            Message(
                "只发布程序内现有的文本：以后文本改动，改动后的文本又是样例，须再次发布。标为地方自定的数值仍标为地方自定。",
                en: """
                    Only the very texts in this program are adopted: a text that changes is a draft again. Values \
                    marked as a local choice stay marked.
                    """),
            examples: [
                Message(
                    "adopt <行业> --document 某局〔2026〕1号 --on 2026-07-01 --actor 某局/负责人/wang03",
                    en:
                        "adopt <sector> --document 'notice 1' --on 2026-07-01 \\\n    --actor bureau/head/wang03"
                )
            ])
    }

    @Argument(help: .message(Message("行业", en: "The sector."), value: Message("行业", en: "sector")))
    var sector: String

    @Option(
        help: .message(
            Message("发布的文书", en: "The document by which it is adopted."), value: Message("文书", en: "document")))
    var document: String

    @Option(
        name: .customLong("on"),
        help: .message(
            Message("自哪一日起施行，可在将来", en: "The first day in force; it may be still to come."),
            value: Message("日", en: "day")))
    var on: Day

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var who: ActorOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        let composition = try composition()
        let pipeline = try ledger.open(composition, access: .readWrite)
        let order = AdoptionOrder(standard: try composition.standard(sector), document: document, day: on)
        let outcome = try pipeline.carryOut(.adoption(order), by: who.actor, today: who.day)
        let (title, head) = (order.standard.title, try pipeline.ledger.head())
        let line = Message(
            "\(outcome.done) 事实 #\(outcome.fact) \(FactKind.adopted.title)  《\(title)》  \(document)  自 \(on) 起施行",
            en:
                "\(outcome.done) fact #\(outcome.fact) \(FactKind.adopted.title)  '\(title)'  \(document)  in force from \(on)"
        )
        try Console.report(
            AdoptionDocument(order, outcome, head: head),
            [line, Message("账首 \(head)", en: "head \(head)")].lines())
    }
}
