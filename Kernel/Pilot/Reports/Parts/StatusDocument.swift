import Kernel
import KernelPublication

/// Whether a standard is in force, or a draft whose results are trials.
struct StatusDocument: DocumentPart {
    let adopted: Bool
    let notice: Message
    let unit: String?
    let document: String?
    let since: Day?
    let fact: Int64?

    init(_ status: StandardStatus) {
        notice = StandardNotice.text(status)
        switch status {
        case .draft:
            (adopted, unit, document, since, fact) = (false, nil, nil, nil, nil)
        case .adopted(let unit, let document, let since, let fact):
            (adopted, self.unit, self.document, self.since, self.fact) = (true, unit, document, since, fact)
        }
    }

    static var fields: [DocumentField] {
        [
            field("adopted", \.adopted, Message("是否已发布施行；否即样例", en: "whether it is in force; if not, it is a draft")),
            field("notice", \.notice, Message("每一页都写明的话", en: "what every page says of it")),
            field("unit", \.unit, Message("发布单位", en: "who adopted it")),
            field("document", \.document, Message("发布文书", en: "the document of adoption")),
            field("since", \.since, Message("施行之日", en: "the first day in force")),
            field("fact", \.fact, Message("发布的事实编号", en: "the fact of adoption")),
        ]
    }
}
