import Kernel
import KernelLedger

/// What a link, a merger or the end of one did.
struct LinkDocument: ReportDocument {
    let recorded: Bool
    let fact: Int64
    let kind: Named<FactKind>
    let relation: Relation
    let subject: SubjectDocument
    let other: SubjectDocument
    let day: Day
    let grades: [LinkGradeDocument]
    let head: Head

    init(_ report: LinkReport) {
        let order = report.order
        (recorded, fact, kind) = (report.outcome.isNew, report.outcome.fact, Named(order.kind))
        (relation, day) = (order.relation, order.day)
        (subject, other) = (SubjectDocument(report.subject), SubjectDocument(report.other))
        grades = report.grades.map(LinkGradeDocument.init)
        head = report.head
    }

    static var format: String { "link/1" }
    static var meaning: Message {
        Message("link、unlink、merge、unmerge：两个主体的关联", en: "link, unlink, merge, unmerge: a link of two subjects")
    }

    static var fields: [DocumentField] {
        [
            field("recorded", \.recorded, Message("是否新记；否即此前已记", en: "whether it is new; if not, it was on file")),
            field("fact", \.fact, Message("事实编号", en: "the number of the fact")),
            field("kind", \.kind, Message("事实类型", en: "the kind of fact")),
            field("relation", \.relation, Message("关系", en: "the relation")),
            field("subject", \.subject, Message("主体", en: "the subject")),
            field("other", \.other, Message("对方", en: "the other subject")),
            field("day", \.day, Message("自何日起", en: "the first day")),
            field(
                "grades", \.grades,
                Message("合并的，前一日和当日两家的结果", en: "for a merger, both results the day before and on it")),
            field("head", \.head, Message("账首", en: "the ledger's head")),
        ]
    }
}
