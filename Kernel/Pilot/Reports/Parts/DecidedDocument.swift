import Kernel
import KernelPublication

/// The result in a canonical assessment.
struct DecidedDocument: DocumentPart {
    let grade: String?
    let score: Points?
    let notRated: String?

    init(_ document: AssessmentDocument) {
        grade = document.grade
        score = document.score.flatMap(Points.init)
        notRated = document.notRated
    }

    static var fields: [DocumentField] {
        [
            field("grade", \.grade, Message("等级；不评定的没有", en: "the grade; none when not rated")),
            field("score", \.score, Message("得分", en: "the score")),
            field("notRated", \.notRated, Message("不评定所依的规则", en: "the rule by which it is not rated")),
        ]
    }
}
