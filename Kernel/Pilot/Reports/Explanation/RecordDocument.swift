import Kernel
import KernelPublication

/// A record as the page shows it: never more of it than its short fields.
struct RecordDocument: DocumentPart {
    let fact: Int64
    let record: RecordName?
    let kind: KindID?
    let title: String?
    let day: Day?
    let documentNumber: String?
    let broughtBy: String?
    let objected: Bool
    let derived: Message?
    let values: [RecordValueDocument]

    init(_ number: Int64, _ explanation: Explanation) {
        let fact = explanation.facts[number]
        let kind = fact.flatMap { explanation.kind($0.payload.shape.kind) }
        (self.fact, record) = (number, (fact?.record).map(RecordName.init))
        (self.kind, title) = (kind?.id, kind?.title)
        day = fact.flatMap { fact in kind.flatMap { RecordDocument.day(of: fact, $0) } }
        documentNumber = fact.flatMap { fact in kind?.documentNumber(of: fact.payload) }.flatMap {
            $0.isEmpty ? nil : $0
        }
        broughtBy = (fact?.subject).flatMap { explanation.origins[$0]?.name }
        objected = explanation.isObjected(fact?.record)
        derived = explanation.derived[number]
        values = fact.flatMap { kind?.shortFields(of: $0.payload) }?.map(RecordValueDocument.init) ?? []
    }

    /// The day on which it happened; a row of the register counts from the day of its fact.
    private static func day(of fact: Fact, _ kind: RecordKind) -> Day? {
        kind.id == .registration ? fact.day : Day(fact.payload.value(kind.roles.day))
    }

    static var fields: [DocumentField] {
        [
            field("fact", \.fact, Message("事实编号", en: "the number of its fact")),
            field("record", \.record, Message("记录编号", en: "the record")),
            field("kind", \.kind, Message("记录类型", en: "its kind")),
            field("title", \.title, Message("记录类型名称", en: "the title of its kind")),
            field("day", \.day, Message("发生之日", en: "the day on which it happened")),
            field("documentNumber", \.documentNumber, Message("文号或编号", en: "its decision number or other number")),
            field(
                "broughtBy", \.broughtBy,
                Message("由并入的哪个主体带来；自己的不写", en: "the merged subject that brought it; none for its own")),
            field("objected", \.objected, Message("是否异议处理中", en: "whether an objection to it is open")),
            field("derived", \.derived, Message("由记录推得的情况", en: "what was derived from it")),
            field("values", \.values, Message("简短的字段", en: "its short fields")),
        ]
    }
}
