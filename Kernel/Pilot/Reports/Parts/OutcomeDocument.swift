import Kernel

/// A grade with its score, or why there is none.
struct OutcomeDocument: DocumentPart {
    let rated: Bool
    let grade: String?
    let gradeByScore: String?
    let score: Points?
    let rule: String?
    let reason: Message?
    let clause: ClauseDocument?

    init(_ outcome: Assessment.Outcome) {
        switch outcome {
        case .rated(let score, let byScore, let grade):
            (rated, self.grade, gradeByScore, self.score) = (true, grade, byScore, score)
            (rule, reason, clause) = (nil, nil, nil)
        case .notRated(let rule, let title, let clause):
            (rated, grade, gradeByScore, score) = (false, nil, nil, nil)
            (self.rule, reason, self.clause) = (rule, title, ClauseDocument(clause))
        }
    }

    static var fields: [DocumentField] {
        [
            field("rated", \.rated, Message("是否评定", en: "whether it is rated")),
            field("grade", \.grade, Message("等级", en: "the grade")),
            field("gradeByScore", \.gradeByScore, Message("仅按得分的等级", en: "the grade by the score alone")),
            field("score", \.score, Message("得分", en: "the score")),
            field("rule", \.rule, Message("不评定所依的规则", en: "the rule by which it is not rated")),
            field("reason", \.reason, Message("不评定的原因", en: "why it is not rated")),
            field("clause", \.clause, Message("不评定的依据", en: "the article for that")),
        ]
    }
}
