import Kernel
import KernelPublication

/// A change of the result that comes by itself.
struct NextChangeDocument: DocumentPart {
    let day: Day
    let outcome: OutcomeDocument
    let lines: [LineChangeDocument]

    init(_ later: Assessment, after now: Assessment) {
        (day, outcome) = (later.asOf, OutcomeDocument(later.outcome))
        lines = AssessmentDifference(now, later).changes.map(LineChangeDocument.init)
    }

    static var fields: [DocumentField] {
        [
            field("day", \.day, Message("变化之日", en: "the day of the change")),
            field("outcome", \.outcome, Message("变化后的结果", en: "the result from then on")),
            field("lines", \.lines, Message("变化的各项", en: "the lines that change")),
        ]
    }
}
