import Kernel
import KernelPublication

/// How many subjects have which grade.
struct GradesDocument: ReportDocument {
    let sector: SectorID
    let standard: String
    let status: StatusDocument
    let asOf: Day
    let subjects: Int
    let grades: [GradeCountDocument]
    let notRated: [NotRatedCountDocument]

    init(_ distribution: GradeDistribution) {
        (sector, standard) = (distribution.standard.sector, distribution.standard.title)
        (status, asOf) = (StatusDocument(distribution.status), distribution.day)
        subjects = distribution.subjects
        grades = distribution.grades.map {
            GradeCountDocument(grade: $0.band.grade, title: $0.band.title, count: $0.count)
        }
        notRated = distribution.notRated.map { NotRatedCountDocument(rule: $0.rule, reason: $0.title, count: $0.count) }
    }

    static var format: String { "grades/1" }
    static var meaning: Message { Message("evaluate：全部主体的等级分布", en: "evaluate: the grades of all subjects") }

    static var fields: [DocumentField] {
        [
            field("sector", \.sector, Message("行业", en: "the sector")),
            field("standard", \.standard, Message("标准名称", en: "the title of the standard")),
            field("status", \.status, Message("标准是样例还是已发布", en: "whether the standard is a draft or adopted")),
            field("asOf", \.asOf, Message("评价日", en: "the day of evaluation")),
            field("subjects", \.subjects, Message("主体数", en: "how many subjects")),
            field("grades", \.grades, Message("各等级，好的在前", en: "each grade, the best first")),
            field("notRated", \.notRated, Message("不评定的，按原因", en: "those that are not rated, by the reason")),
        ]
    }
}
