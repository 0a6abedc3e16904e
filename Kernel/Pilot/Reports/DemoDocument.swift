import Kernel

/// What to try after a demonstration.
struct DemoDocument: ReportDocument {
    let ledger: String
    let subject: String
    let commands: [String]

    static var format: String { "demo/1" }
    static var meaning: Message {
        Message("demo：演示之后可以试的命令", en: "demo: the commands to try after a demonstration")
    }

    static var fields: [DocumentField] {
        [
            field("ledger", \.ledger, Message("演示台账", en: "the demonstration's ledger")),
            field("subject", \.subject, Message("所说明的主体", en: "the subject that was explained")),
            field("commands", \.commands, Message("可以试的命令", en: "the commands to try")),
        ]
    }
}
