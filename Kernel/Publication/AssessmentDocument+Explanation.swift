import Kernel

extension AssessmentDocument {
    /// The document of what an explanation explains.
    public init(_ explanation: Explanation) {
        self.init(
            explanation.assessment, subject: explanation.profile.code,
            next: explanation.next.first.map { .on($0.asOf) } ?? .never, records: { explanation.facts[$0]?.record })
    }
}
