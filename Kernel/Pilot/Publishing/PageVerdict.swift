import Kernel
import KernelDigest
import KernelEvaluation
import KernelLedger
import KernelPublication

/// What checking a page found 核对结果: each step with whether it holds.
struct PageVerdict {
    let steps: [(holds: Bool, words: Message)]

    var holds: Bool { steps.allSatisfy(\.holds) }

    /// - Parameter pipeline: of the ledger to compare with; nil to look at the page alone.
    init(_ check: PageCheck, _ pipeline: Pipeline?) throws {
        var steps: [(holds: Bool, words: Message)] = [PageVerdict.content(check)]
        if let pipeline {
            steps.append(try PageVerdict.head(check, pipeline))
            if steps.allSatisfy(\.holds), let subject = check.subject {
                steps.append(try PageVerdict.result(check, subject, pipeline))
            }
        }
        self.steps = steps
    }

    private static func content(_ check: PageCheck) -> (holds: Bool, words: Message) {
        check.isUnaltered
            ? (true, Message("本页内容与页脚摘要相符", en: "the content is the one that the foot was made for"))
            : (
                false,
                Message(
                    "本页内容被改动过：应为 \(check.stated)，实为 \(check.found)",
                    en: "the content was altered: stated \(check.stated), found \(check.found)")
            )
    }

    private static func head(_ check: PageCheck, _ pipeline: Pipeline) throws -> (holds: Bool, words: Message) {
        guard let head = Head(check.head) else {
            return (false, Message("页脚的账首读不出：\(check.head)", en: "the head in the foot cannot be read: \(check.head)"))
        }
        let standing = try pipeline.ledger.standing(to: head)
        return (standing.isExtended, standing.words(to: head))
    }

    /// Whether the subject gives the same assessment as known at the printed head.
    private static func result(
        _ check: PageCheck, _ subject: PageProof.Subject, _ pipeline: Pipeline
    ) throws -> (holds: Bool, words: Message) {
        let standard = try pipeline.composition.standard(subject.sector)
        let number = try pipeline.subject(matching: subject.code, asOf: check.asOf)
        let document = try pipeline.document(
            of: number, standard, asOf: check.asOf, knownAt: Head(check.head)?.number)
        if Digest(of: try document.bytes()).description == subject.result {
            return (true, Message("\(subject.code) 的结果与台账相符", en: "the result of \(subject.code) is the ledger's"))
        }
        let engine =
            check.engine == Evaluator.engine ? Message.none : Message("（引擎版本不同）", en: " (another engine version)")
        return (
            false,
            Message(
                "\(subject.code) 的结果与台账不符\(engine)：标准文本已改，或本页不是这本台账的",
                en: "the result of \(subject.code) is not the ledger's\(engine): "
                    + "the standard's text changed, or the page is of another ledger")
        )
    }
}
