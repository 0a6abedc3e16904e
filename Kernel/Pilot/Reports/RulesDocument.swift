import Kernel
import KernelPublication

/// The rules of a standard that hold on a day.
struct RulesDocument: ReportDocument {
    let sector: SectorID
    let title: String
    let county: String
    let day: Day
    let rules: [RuleDocument]

    init(_ list: RulesInForce) {
        (sector, title) = (list.standard.sector, list.standard.title)
        (county, day) = (list.county, list.day)
        rules = list.rules.map(RuleDocument.init)
    }

    static var format: String { "rules/1" }
    static var meaning: Message { Message("standard --on：某日的现行规则", en: "standard --on: the rules in force on a day") }

    static var fields: [DocumentField] {
        [
            field("sector", \.sector, Message("行业", en: "the sector")),
            field("title", \.title, Message("标准名称", en: "the title of the standard")),
            field("county", \.county, Message("区县", en: "the county")),
            field("day", \.day, Message("日期", en: "the day")),
            field("rules", \.rules, Message("各个规则值，按标准的次序", en: "each constant, in the order of the standard")),
        ]
    }
}
