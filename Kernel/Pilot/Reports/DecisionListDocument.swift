import Kernel
import KernelLedger

/// The list of a cycle, before an officer confirms it.
struct DecisionListDocument: ReportDocument {
    let sector: SectorID
    let standard: String
    let status: StatusDocument
    let cycle: Cycle
    let asOf: Day
    let known: Head
    let trial: Bool
    let open: [DecisionItemDocument]
    let ofImporter: [SubjectDocument]
    let left: [SubjectDocument]
    let notRated: Int
    let settled: Int
    let confirmation: String?

    init(_ outcome: DecisionDesk.Outcome) {
        let list = outcome.list
        (sector, standard, status) = (list.standard.sector, list.standard.title, StatusDocument(list.status))
        (cycle, asOf, known, trial) = (list.cycle, list.cycle.close, list.head, list.isTrial)
        open = outcome.decided.map(DecisionItemDocument.init)
        (ofImporter, left) = (outcome.ofImporter.map(SubjectDocument.init), outcome.left.map(SubjectDocument.init))
        (notRated, settled) = (list.notRated, list.settled)
        confirmation = outcome.decided.isEmpty ? nil : outcome.confirmation
    }

    static var format: String { "decision-list/1" }
    static var meaning: Message { Message("decide：待认定的名单", en: "decide: the list before it is confirmed") }

    static var fields: [DocumentField] {
        [
            field("sector", \.sector, Message("行业", en: "the sector")),
            field("standard", \.standard, Message("标准名称", en: "the title of the standard")),
            field("status", \.status, Message("标准是样例还是已发布", en: "whether the standard is a draft or adopted")),
            field("cycle", \.cycle, Message("评价周期", en: "the cycle")),
            field("asOf", \.asOf, Message("周期的末日，即评价日", en: "the last day of the cycle, as of which all are assessed")),
            field("known", \.known, Message("列名单时的账首", en: "the ledger's head when the list was made")),
            field("trial", \.trial, Message("是否试认定（标准未发布）", en: "whether these are trials under a draft")),
            field("open", \.open, Message("可由本人认定的主体，全部", en: "all subjects that this officer can decide")),
            field("ofImporter", \.ofImporter, Message("由收文的人以外的工作人员认定的", en: "those that somebody else must decide")),
            field("left", \.left, Message("本周期已有不同认定、未改的", en: "those with another decision of this cycle")),
            field("notRated", \.notRated, Message("不评定的主体数", en: "how many are not rated")),
            field("settled", \.settled, Message("本周期已认定的主体数", en: "how many are decided in this cycle already")),
            field(
                "confirmation", \.confirmation,
                Message("确认码；没有可认定的不写", en: "the code to confirm; none where nobody is open")),
        ]
    }
}

extension SubjectDocument {
    init(_ item: DecisionList.Item) {
        self.init(code: item.document.subject, name: item.name)
    }
}
