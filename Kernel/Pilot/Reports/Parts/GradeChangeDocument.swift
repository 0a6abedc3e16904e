import Kernel
import KernelPublication

/// A subject that changed grade.
struct GradeChangeDocument: DocumentPart {
    let subject: SubjectDocument
    let before: OutcomeDocument?
    let after: OutcomeDocument
    let lines: [LineChangeDocument]
    let facts: [FactDocument]

    init(_ change: GradeChanges.Change) {
        subject = SubjectDocument(change.profile)
        (before, after) = (change.before.map { OutcomeDocument($0.outcome) }, OutcomeDocument(change.after.outcome))
        lines = change.before.map { AssessmentDifference($0, change.after).changes.map(LineChangeDocument.init) } ?? []
        facts = change.facts.map(FactDocument.init)
    }

    static var fields: [DocumentField] {
        [
            field("subject", \.subject, Message("主体", en: "the subject")),
            field(
                "before", \.before,
                Message("此前的结果；当时没有登记的不写", en: "the result before; none where it was not registered")),
            field("after", \.after, Message("现在的结果", en: "the result now")),
            field("lines", \.lines, Message("变化的各项", en: "the lines that changed")),
            field("facts", \.facts, Message("其间的事实；没有即因期限届满", en: "the facts since; without any, periods ended")),
        ]
    }
}
