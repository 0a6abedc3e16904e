import Kernel

/// A version that is undone, and what holds of its record then.
struct UndoneDocument: DocumentPart {
    let fact: Int64
    let record: RecordName?
    let kind: KindID
    let documentNumber: String?
    let subject: String?
    let after: UndoneVersion.After
    let version: Int64?

    init(_ undone: UndoneVersion) {
        (fact, record, kind) = (
            undone.fact.number, undone.fact.record.map(RecordName.init), undone.fact.payload.shape.kind
        )
        documentNumber = undone.documentNumber.isEmpty ? nil : undone.documentNumber
        subject = undone.subjectName.isEmpty ? nil : undone.subjectName
        (after, version) = (undone.after, undone.version)
    }

    static var fields: [DocumentField] {
        [
            field("fact", \.fact, Message("这一版本的事实编号", en: "the fact of the version")),
            field("record", \.record, Message("记录编号", en: "the record")),
            field("kind", \.kind, Message("记录类型", en: "its kind")),
            field("documentNumber", \.documentNumber, Message("文号或编号", en: "its decision number or other number")),
            field("subject", \.subject, Message("主体名称", en: "the name of its subject")),
            field("after", \.after, Message("撤销后以什么为准", en: "what holds after")),
            field("version", \.version, Message("为准的版本的事实编号", en: "the fact of the version that holds")),
        ]
    }
}
