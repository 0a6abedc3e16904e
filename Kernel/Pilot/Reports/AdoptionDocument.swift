import Kernel
import KernelLedger

/// A standard that was put in force.
struct AdoptionDocument: ReportDocument {
    let recorded: Bool
    let fact: Int64
    let sector: SectorID
    let standard: String
    let document: String
    let since: Day
    let head: Head

    init(_ order: AdoptionOrder, _ outcome: OrderOutcome, head: Head) {
        (recorded, fact, sector) = (outcome.isNew, outcome.fact, order.standard.sector)
        (standard, document, since, self.head) = (order.standard.title, order.document, order.day, head)
    }

    static var format: String { "adoption/1" }
    static var meaning: Message { Message("adopt：发布标准", en: "adopt: a standard that was put in force") }

    static var fields: [DocumentField] {
        [
            field("recorded", \.recorded, Message("是否新记；否即此前已记", en: "whether it is new; if not, it was on file")),
            field("fact", \.fact, Message("事实编号", en: "the number of the fact")),
            field("sector", \.sector, Message("行业", en: "the sector")),
            field("standard", \.standard, Message("标准名称", en: "the title of the standard")),
            field("document", \.document, Message("发布文书", en: "the document of adoption")),
            field("since", \.since, Message("施行之日", en: "the first day in force")),
            field("head", \.head, Message("账首", en: "the ledger's head")),
        ]
    }
}
