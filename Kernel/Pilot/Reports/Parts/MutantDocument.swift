import Kernel

/// One change of a standard.
struct MutantDocument: DocumentPart {
    let mutant: String
    let title: String
    let place: String
    let before: String
    let after: String
    let location: LocationDocument?

    init(_ change: Change) {
        (mutant, title, place) = (change.id, change.title, change.place)
        (before, after) = (change.from, change.to)
        location = change.location.map(LocationDocument.init)
    }

    static var fields: [DocumentField] {
        [
            field("mutant", \.mutant, Message("改动的名称，survivors.yaml 用它", en: "the change as survivors.yaml names it")),
            field("title", \.title, Message("规则名称；没有的为空", en: "the title of the rule; empty where it has none")),
            field("place", \.place, Message("改了什么", en: "what was changed")),
            field("before", \.before, Message("原值", en: "from what")),
            field("after", \.after, Message("改为", en: "to what")),
            field("location", \.location, Message("在标准里的位置", en: "where the standard says it")),
        ]
    }
}
