import Kernel

/// A record that no `classify` line of a sector matched.
struct UnclassifiedRecordDocument: DocumentPart {
    let sector: SectorID
    let fact: Int64
    let record: RecordName?
    let day: Day
    let documentNumber: String?
    let wording: String

    init(_ item: UnclassifiedQueue.Item) {
        (sector, fact, record) = (item.sector, item.fact.number, item.fact.record.map(RecordName.init))
        day = item.fact.day
        (documentNumber, wording) = (item.documentNumber.isEmpty ? nil : item.documentNumber, item.wording)
    }

    static var fields: [DocumentField] {
        [
            field("sector", \.sector, Message("行业", en: "the sector")),
            field("fact", \.fact, Message("事实编号", en: "the number of its fact")),
            field("record", \.record, Message("记录编号", en: "the record")),
            field("day", \.day, Message("发生之日", en: "the day on which it happened")),
            field("documentNumber", \.documentNumber, Message("文号或编号", en: "its decision number or other number")),
            field("wording", \.wording, Message("表述", en: "its wording")),
        ]
    }
}
