import Kernel
import KernelPublication

/// How often the grade is inspected.
struct InspectionDocument: DocumentPart {
    let title: String
    let frequency: Message
    let notReduced: String
    let clause: ClauseDocument

    init?(_ explanation: Explanation) {
        guard let (frequency, clause) = explanation.inspection, let rule = explanation.standard.inspections else {
            return nil
        }
        (title, self.frequency, notReduced) = (rule.title, frequency.title, rule.notReduced)
        self.clause = ClauseDocument(clause)
    }

    static var fields: [DocumentField] {
        [
            field("title", \.title, Message("名称", en: "its title")),
            field("frequency", \.frequency, Message("频次", en: "how often")),
            field("notReduced", \.notReduced, Message("不因等级减少的检查", en: "what no grade reduces")),
            field("clause", \.clause, Message("依据", en: "the article")),
        ]
    }
}
