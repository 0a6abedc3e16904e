import Kernel

/// A part of a standard that no worked case reaches.
struct CoverageGapDocument: DocumentPart {
    let rule: String
    let title: String
    let what: Message
    let location: LocationDocument?

    init(_ item: CoverageItem) {
        (rule, title, what) = (item.rule, item.title, item.what)
        location = item.location.map(LocationDocument.init)
    }

    static var fields: [DocumentField] {
        [
            field("rule", \.rule, Message("规则，或所在的一章", en: "the rule, or the chapter")),
            field("title", \.title, Message("规则名称；没有的为空", en: "its title; empty where it has none")),
            field("what", \.what, Message("哪一部分", en: "which part of it")),
            field("location", \.location, Message("在标准里的位置", en: "where the standard says it")),
        ]
    }
}
