import Kernel
import KernelLedger

/// What an officer said about a record.
struct MarkDocument: ReportDocument {
    let recorded: Bool
    let fact: Int64
    let kind: Named<FactKind>
    let record: RecordName
    let subject: SubjectDocument
    let day: Day
    let head: Head

    init(_ order: RecordOrder, _ outcome: OrderOutcome, subject: SubjectProfile, head: Head) {
        (recorded, fact, kind) = (outcome.isNew, outcome.fact, Named(order.kind))
        (record, self.subject, day) = (RecordName(order.record), SubjectDocument(subject), order.day)
        self.head = head
    }

    static var format: String { "mark/1" }
    static var meaning: Message {
        Message(
            "withdraw、repair、object、classify、correct：对一条记录的办理",
            en: "withdraw, repair, object, classify, correct: what was said about a record")
    }

    static var fields: [DocumentField] {
        [
            field("recorded", \.recorded, Message("是否新记；否即此前已记", en: "whether it is new; if not, it was on file")),
            field("fact", \.fact, Message("事实编号", en: "the number of the fact")),
            field("kind", \.kind, Message("事实类型", en: "the kind of fact")),
            field("record", \.record, Message("记录编号", en: "the record")),
            field("subject", \.subject, Message("主体", en: "its subject")),
            field("day", \.day, Message("自何日起", en: "the first day")),
            field("head", \.head, Message("账首", en: "the ledger's head")),
        ]
    }
}
