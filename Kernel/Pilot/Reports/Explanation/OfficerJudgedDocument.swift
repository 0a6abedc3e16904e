import Kernel

/// Lists whose triggers the standard does not have: an officer judges conduct from a day on.
struct OfficerJudgedDocument: DocumentPart {
    let lists: [String]
    let since: Day
    let clause: ClauseDocument

    init(_ item: (since: Day, clause: Clause, lists: [String])) {
        (lists, since, clause) = (item.lists, item.since, ClauseDocument(item.clause))
    }

    static var fields: [DocumentField] {
        [
            field("lists", \.lists, Message("名单", en: "the lists")),
            field("since", \.since, Message("自哪一日的行为起", en: "for conduct from this day on")),
            field("clause", \.clause, Message("依据", en: "the article")),
        ]
    }
}
