import Kernel

/// A wording that no `classify` line matched.
struct WordingDocument: DocumentPart {
    let wording: String
    let count: Int
    let sectors: [SectorID]

    static var fields: [DocumentField] {
        [
            field("wording", \.wording, Message("表述", en: "the wording")),
            field("count", \.count, Message("行数", en: "how many rows")),
            field("sectors", \.sectors, Message("哪些行业未归类", en: "for which sectors")),
        ]
    }
}
