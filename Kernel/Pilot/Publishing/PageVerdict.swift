import Kernel
import KernelDigest
import KernelEvaluation
import KernelLedger
import KernelPublication

/// What checking a page found 核对结果: each step with whether it holds.
struct PageVerdict {
    let steps: [Step]

    struct Step {
        let kind: Kind
        let holds: Bool
        let words: Message

        enum Kind: String, CaseIterable, Sendable {
            /// The page is the one that its foot was made for.
            case content
            /// The ledger continues the head in the foot.
            case head
            /// The ledger gives the same result.
            case result
        }
    }

    var holds: Bool { steps.allSatisfy(\.holds) }

    /// - Parameter pipeline: of the ledger to compare with; nil to look at the page alone.
    init(_ check: PageCheck, _ pipeline: Pipeline?) throws {
        var steps = [PageVerdict.content(check)]
        if let pipeline {
            steps.append(try PageVerdict.head(check, pipeline))
            if steps.allSatisfy(\.holds), let subject = check.subject {
                steps.append(try PageVerdict.result(check, subject, pipeline))
            }
        }
        self.steps = steps
    }

    private static func content(_ check: PageCheck) -> Step {
        let words =
            check.isUnaltered
            ? Message("本页内容与页脚摘要相符", en: "the content is the one that the foot was made for")
            : Message(
                "本页内容被改动过：应为 \(check.stated)，实为 \(check.found)",
                en: "the content was altered: stated \(check.stated), found \(check.found)")
        return Step(kind: .content, holds: check.isUnaltered, words: words)
    }

    private static func head(_ check: PageCheck, _ pipeline: Pipeline) throws -> Step {
        guard let head = Head(check.head) else {
            let words = Message("页脚的账首读不出：\(check.head)", en: "the head in the foot cannot be read: \(check.head)")
            return Step(kind: .head, holds: false, words: words)
        }
        let standing = try pipeline.ledger.standing(to: head)
        return Step(kind: .head, holds: standing.isExtended, words: standing.words(to: head))
    }

    /// Whether the subject gives the same assessment as known at the printed head.
    private static func result(
        _ check: PageCheck, _ subject: PageProof.Subject, _ pipeline: Pipeline
    ) throws -> Step {
        let standard = try pipeline.composition.standard(subject.sector)
        let number = try pipeline.subject(matching: subject.code, asOf: check.asOf)
        let document = try pipeline.document(
            of: number, standard, asOf: check.asOf, knownAt: Head(check.head)?.number)
        if Digest(of: try document.bytes()).description == subject.result {
            let words = Message("\(subject.code) 的结果与台账相符", en: "the result of \(subject.code) is the ledger's")
            return Step(kind: .result, holds: true, words: words)
        }
        let engine =
            check.engine == Evaluator.engine ? Message.none : Message("（引擎版本不同）", en: " (another engine version)")
        let words = Message(
            "\(subject.code) 的结果与台账不符\(engine)：标准文本已改，或本页不是这本台账的",
            en: "the result of \(subject.code) is not the ledger's\(engine): "
                + "the standard's text changed, or the page is of another ledger")
        return Step(kind: .result, holds: false, words: words)
    }
}
