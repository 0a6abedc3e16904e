import Kernel
import KernelPublication

/// One subject on the list of a cycle.
struct DecisionItemDocument: DocumentPart {
    let subject: SubjectDocument
    let grade: String?
    let score: Points?
    let gradeByScore: String?
    let earlier: String?
    let adverse: Bool
    let lowered: Bool
    let causes: [String]

    init(_ item: DecisionList.Item) {
        subject = SubjectDocument(item)
        (grade, score) = (item.document.grade, item.document.score.flatMap(Points.init))
        (gradeByScore, earlier) = (item.document.gradeByScore, item.earlier)
        (adverse, lowered) = (item.isAdverse, item.isLowered)
        causes = item.causes
    }

    static var fields: [DocumentField] {
        [
            field("subject", \.subject, Message("主体", en: "the subject")),
            field("grade", \.grade, Message("将认定的等级", en: "the grade that would be decided")),
            field("score", \.score, Message("将认定的得分", en: "the score that would be decided")),
            field("gradeByScore", \.gradeByScore, Message("仅按得分的等级", en: "the grade by the score alone")),
            field("earlier", \.earlier, Message("上次认定的等级", en: "the grade of the last decision")),
            field(
                "adverse", \.adverse,
                Message("是否有不利内容（扣分、降级、否决），应逐一核对", en: "whether anything is against it, to be looked at")),
            field("lowered", \.lowered, Message("是否低于得分或上次认定", en: "lower than by score or than last time")),
            field("causes", \.causes, Message("使它降级的规则", en: "the rules that lowered it")),
        ]
    }
}
