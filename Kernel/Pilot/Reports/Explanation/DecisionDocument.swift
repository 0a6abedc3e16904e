import Kernel
import KernelPublication

/// A decision that an officer made about a subject.
struct DecisionDocument: DocumentPart {
    let fact: Int64
    let day: Day
    let cycle: Cycle
    let trial: Bool
    let grade: String?
    let score: Points?

    init(_ fact: Fact, _ decision: Decision) {
        (self.fact, day, cycle, trial) = (fact.number, fact.day, decision.cycle, decision.isTrial)
        let document = AssessmentDocument(decision)
        (grade, score) = (document?.grade, document?.score.flatMap(Points.init))
    }

    static var fields: [DocumentField] {
        [
            field("fact", \.fact, Message("事实编号", en: "the number of its fact")),
            field("day", \.day, Message("认定之日", en: "the day of the decision")),
            field("cycle", \.cycle, Message("评价周期", en: "the cycle")),
            field("trial", \.trial, Message("是否试认定（标准未发布）", en: "whether it was made under a draft")),
            field("grade", \.grade, Message("认定的等级", en: "the grade that was decided")),
            field("score", \.score, Message("认定的得分", en: "the score that was decided")),
        ]
    }
}
