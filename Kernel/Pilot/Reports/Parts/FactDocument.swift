import Kernel

/// A fact about a subject.
struct FactDocument: DocumentPart {
    let fact: Int64
    let kind: Named<FactKind>
    let day: Day
    let record: RecordName?

    init(_ fact: Fact) {
        (self.fact, kind, day) = (fact.number, Named(fact.kind), fact.day)
        record = fact.record.map(RecordName.init)
    }

    static var fields: [DocumentField] {
        [
            field("fact", \.fact, Message("事实编号", en: "its number")),
            field("kind", \.kind, Message("事实类型", en: "its kind")),
            field("day", \.day, Message("自何日起", en: "the first day")),
            field("record", \.record, Message("记录编号", en: "the record that it is about")),
        ]
    }
}
