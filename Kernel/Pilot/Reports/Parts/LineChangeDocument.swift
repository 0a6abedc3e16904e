import Kernel
import KernelPublication

/// A line that two assessments have differently.
struct LineChangeDocument: DocumentPart {
    let rule: String
    let title: String
    let before: WorthDocument?
    let after: WorthDocument?

    init(_ change: AssessmentDifference.Change) {
        (rule, title) = (change.rule, change.title)
        (before, after) = (change.before.map(WorthDocument.init), change.after.map(WorthDocument.init))
    }

    static var fields: [DocumentField] {
        [
            field("rule", \.rule, Message("规则", en: "the rule")),
            field("title", \.title, Message("规则名称", en: "its title")),
            field("before", \.before, Message("此前；没有这一项的不写", en: "before; none where there was no such line")),
            field("after", \.after, Message("此后；没有这一项的不写", en: "after; none where there is no such line")),
        ]
    }
}
