import Kernel

/// The result of one side of a merger on a day.
struct LinkGradeDocument: DocumentPart {
    let sector: SectorID
    let day: Day
    let subject: SubjectDocument
    let outcome: OutcomeDocument?
    let problem: Message?

    init(_ grade: LinkGrade) {
        (sector, day, subject) = (grade.standard.sector, grade.day, SubjectDocument(grade.subject))
        switch grade.outcome {
        case .success(let found): (outcome, problem) = (OutcomeDocument(found), nil)
        case .failure(let found): (outcome, problem) = (nil, found.message)
        }
    }

    static var fields: [DocumentField] {
        [
            field("sector", \.sector, Message("行业", en: "the sector")),
            field("day", \.day, Message("评价日", en: "the day of evaluation")),
            field("subject", \.subject, Message("主体", en: "the subject")),
            field("outcome", \.outcome, Message("结果", en: "the result")),
            field(
                "problem", \.problem,
                Message("当日没有可用的标准时，为什么", en: "why there is none, where no standard holds on the day")),
        ]
    }
}
