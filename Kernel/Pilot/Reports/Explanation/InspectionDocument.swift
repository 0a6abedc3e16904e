import Kernel
import KernelPublication

/// How often the grade is inspected.
struct InspectionDocument: DocumentPart {
    let title: String
    let times: Int
    let term: String
    let notReduced: String
    let clause: ClauseDocument

    init?(_ explanation: Explanation) {
        guard let (frequency, clause) = explanation.inspection, let rule = explanation.standard.inspections else {
            return nil
        }
        (title, notReduced) = (rule.title, rule.notReduced)
        (times, term) = (frequency.times, frequency.term.description)
        self.clause = ClauseDocument(clause)
    }

    static var fields: [DocumentField] {
        [
            field("title", \.title, Message("名称", en: "its title")),
            field("times", \.times, Message("次数", en: "how many times")),
            field("term", \.term, Message("在多长时间内，如 12 months", en: "in which term, such as 12 months")),
            field("notReduced", \.notReduced, Message("不因等级减少的检查", en: "what no grade reduces")),
            field("clause", \.clause, Message("依据", en: "the article")),
        ]
    }
}
