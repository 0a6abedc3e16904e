import Kernel
import KernelLedger

/// What an audit found: about the head that somebody kept, the facts and histories, and the sealed facts.
struct AuditReport {
    /// Nil where no head was given.
    let standing: (head: Head, standing: HeadStanding)?
    let findings: [AuditFinding]
    /// None where a consent cannot be read; the findings then say which.
    let applicants: [Applicant]
    let head: Head

    init(_ ledger: Ledger, to earlier: Head?) throws {
        standing = try earlier.map { ($0, try ledger.standing(to: $0)) }
        findings = try ledger.audit()
        do {
            applicants = try ledger.applicants()
        } catch is LedgerProblem where !findings.isEmpty {
            applicants = []
        }
        head = try ledger.head()
    }

    var isPassed: Bool { findings.isEmpty && standing?.standing.isExtended ?? true }

    /// As people read it.
    var text: Message {
        let kept = standing.map { [$0.standing.words(to: $0.head)] } ?? []
        let problems = findings.map { Message("问题：\($0.message)", en: "problem: \($0.message)") }
        let sealed = SealedText(applicants).line.map { [$0] } ?? []
        return (kept + problems + sealed + [verdict]).lines()
    }

    private var verdict: Message {
        if isPassed {
            return Message(
                "核账通过：事实链完整，历史与重建一致，账首 \(head)",
                en: "audit passed: the chain of facts is whole, the histories equal a rebuild, head \(head)")
        }
        guard findings.isEmpty else {
            return Message(
                "核账未通过：\(findings.count) 处问题，账首 \(head)", en: "audit failed: \(findings.count) problems, head \(head)")
        }
        return Message(
            "核账未通过：台账自身前后一致，但不延续所给的账首；现在的账首 \(head)",
            en: "audit failed: the ledger is consistent in itself, but does not continue the given head; now \(head)")
    }
}
