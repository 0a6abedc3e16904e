import Kernel
import KernelLedger

/// A consent that was kept or taken back; nothing of what the applicant said.
struct ConsentDocument: ReportDocument {
    let recorded: Bool
    let fact: Int64
    let kind: Named<FactKind>
    let applicant: ApplicantNumber
    let day: Day
    let head: Head

    init(_ order: ConsentOrder, _ outcome: OrderOutcome, applicant: ApplicantNumber, head: Head) {
        (recorded, fact, kind) = (outcome.isNew, outcome.fact, Named(order.kind))
        (self.applicant, day, self.head) = (applicant, order.day, head)
    }

    static var format: String { "consent/1" }
    static var meaning: Message {
        Message("consent、withdraw-consent：同意和撤回同意", en: "consent, withdraw-consent: a consent given or taken back")
    }

    static var fields: [DocumentField] {
        [
            field("recorded", \.recorded, Message("是否新记；否即此前已记", en: "whether it is new; if not, it was on file")),
            field("fact", \.fact, Message("事实编号", en: "the number of the fact")),
            field("kind", \.kind, Message("事实类型", en: "the kind of fact")),
            field("applicant", \.applicant, Message("申请编号", en: "the applicant's number")),
            field("day", \.day, Message("自何日起", en: "the first day")),
            field("head", \.head, Message("账首", en: "the ledger's head")),
        ]
    }
}
