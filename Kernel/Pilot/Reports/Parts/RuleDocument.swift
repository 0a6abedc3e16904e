import Kernel
import KernelPublication

/// A constant of a standard that holds on a day.
struct RuleDocument: DocumentPart {
    let place: String
    let title: String
    let name: Message
    let value: Message
    let since: Day
    let through: Day?
    let clause: ClauseDocument
    let origin: LocationDocument
    let byCounty: Bool

    init(_ rule: RuleInForce) {
        (place, title, name, value) = (rule.place, rule.title, rule.name, rule.value)
        (since, through, byCounty) = (rule.since, rule.through, rule.isOfCounty)
        clause = ClauseDocument(rule.clause)
        origin = LocationDocument(rule.clause.location)
    }

    static var fields: [DocumentField] {
        [
            field(
                "place", \.place, Message("在标准里的位置，区县定值也写它", en: "its place in the standard, as an override names it")),
            field("title", \.title, Message("规则名称；不属哪条规则的是标准名称", en: "the title of the rule, or of the standard")),
            field("name", \.name, Message("是规则的什么", en: "what of the rule it is")),
            field("value", \.value, Message("值", en: "the value")),
            field("since", \.since, Message("首日", en: "the first day")),
            field("through", \.through, Message("末日；不知道的没有", en: "the last day; none where it is not known")),
            field("clause", \.clause, Message("依据", en: "the clause")),
            field("origin", \.origin, Message("出自哪个文本的哪一行", en: "where the text has it")),
            field("byCounty", \.byCounty, Message("是否区县定值", en: "whether the county added it")),
        ]
    }
}
