import Kernel
import KernelLedger

/// Who changed grade since a day or a head.
struct ChangesDocument: ReportDocument {
    let sector: SectorID
    let standard: String
    let sinceDay: Day?
    let sinceHead: Head?
    let asOf: Day
    let subjects: Int
    let changes: [GradeChangeDocument]

    init(_ changes: GradeChanges) {
        (sector, standard) = (changes.standard.sector, changes.standard.title)
        switch changes.since {
        case .day(let day): (sinceDay, sinceHead) = (day, nil)
        case .head(let head): (sinceDay, sinceHead) = (nil, head)
        }
        (asOf, subjects) = (changes.asOf, changes.subjects)
        self.changes = changes.changes.map(GradeChangeDocument.init)
    }

    static var format: String { "changes/1" }
    static var meaning: Message { Message("changes：谁的等级变了，为什么", en: "changes: who changed grade, and why") }

    static var fields: [DocumentField] {
        [
            field("sector", \.sector, Message("行业", en: "the sector")),
            field("standard", \.standard, Message("标准名称", en: "the title of the standard")),
            field("sinceDay", \.sinceDay, Message("自何日", en: "since which day")),
            field("sinceHead", \.sinceHead, Message("自哪个账首", en: "since which head")),
            field("asOf", \.asOf, Message("评价日", en: "the day of evaluation")),
            field("subjects", \.subjects, Message("比较了多少主体", en: "how many subjects were compared")),
            field("changes", \.changes, Message("等级有变化的主体", en: "the subjects that changed grade")),
        ]
    }
}
