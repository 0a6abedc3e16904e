import Kernel
import KernelLedger

/// What an officer confirmed.
struct DecisionsDocument: ReportDocument {
    let sector: SectorID
    let standard: String
    let status: StatusDocument
    let cycle: Cycle
    let asOf: Day
    let trial: Bool
    let decided: Int
    let facts: FactRangeDocument?
    let ofImporter: [SubjectDocument]
    let left: [SubjectDocument]
    let head: Head

    init(_ outcome: DecisionDesk.Outcome, head: Head) {
        let list = outcome.list
        (sector, standard, status) = (list.standard.sector, list.standard.title, StatusDocument(list.status))
        (cycle, asOf, trial, decided) = (list.cycle, list.cycle.close, list.isTrial, outcome.facts.count)
        facts = FactRangeDocument(outcome.facts.first, outcome.facts.last)
        (ofImporter, left) = (outcome.ofImporter.map(SubjectDocument.init), outcome.left.map(SubjectDocument.init))
        self.head = head
    }

    static var format: String { "decisions/1" }
    static var meaning: Message { Message("decide --confirm：已作出的认定", en: "decide --confirm: what was decided") }

    static var fields: [DocumentField] {
        [
            field("sector", \.sector, Message("行业", en: "the sector")),
            field("standard", \.standard, Message("标准名称", en: "the title of the standard")),
            field("status", \.status, Message("标准是样例还是已发布", en: "whether the standard is a draft or adopted")),
            field("cycle", \.cycle, Message("评价周期", en: "the cycle")),
            field("asOf", \.asOf, Message("周期的末日，即评价日", en: "the last day of the cycle, as of which all are assessed")),
            field("trial", \.trial, Message("是否试认定（标准未发布）", en: "whether these are trials under a draft")),
            field("decided", \.decided, Message("认定的主体数", en: "how many were decided")),
            field("facts", \.facts, Message("认定的事实", en: "the facts of decision")),
            field("ofImporter", \.ofImporter, Message("由收文的人以外的工作人员认定的", en: "those that somebody else must decide")),
            field("left", \.left, Message("本周期已有不同认定、未改的", en: "those with another decision of this cycle")),
            field("head", \.head, Message("账首", en: "the ledger's head")),
        ]
    }
}
