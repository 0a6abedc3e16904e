import Kernel

/// Which facts are sealed and can no longer be read, on one line; that is no damage, the chain runs over the envelopes.
struct SealedText {
    /// Nil when nothing is sealed.
    let line: Message?

    init(_ applicants: [Applicant]) {
        guard !applicants.isEmpty else {
            line = nil
            return
        }
        let readable = applicants.count { $0.secret == .readable }
        line =
            Message(
                "封存的事实 \(applicants.count) 条，可读 \(readable) 条",
                en: "sealed facts: \(applicants.count), readable: \(readable)")
            + SealedText.numbers(applicants, .destroyed) + SealedText.numbers(applicants, .noKey)
    }

    private static func numbers(_ applicants: [Applicant], _ secret: Applicant.Secret) -> Message {
        let facts = applicants.filter { $0.secret == secret }.map { Int($0.number.value) }
        guard !facts.isEmpty else { return .none }
        let ranges = LineRanges.text(facts)
        return Message("；\(secret.title)：#\(ranges)", en: "; \(secret.title): #\(ranges)")
    }
}
