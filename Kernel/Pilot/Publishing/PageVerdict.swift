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
            /// The ledger gives the same page.
            case result
        }
    }

    var holds: Bool { steps.allSatisfy(\.holds) }

    /// - Parameter pipeline: of the ledger to compare with; nil to look at the page alone.
    init(_ check: PageCheck, _ pipeline: Pipeline?) throws {
        var steps = [PageVerdict.content(check, alone: pipeline == nil)]
        if let pipeline {
            steps.append(try PageVerdict.head(check, pipeline))
            if steps.allSatisfy(\.holds) { steps.append(try PageVerdict.result(check, pipeline)) }
        }
        self.steps = steps
    }

    /// Whoever alters a page can also alter its foot; only the ledger tells.
    private static func content(_ check: PageCheck, alone: Bool) -> Step {
        let hint =
            alone
            ? Message("（未与台账比对；请加 --ledger）", en: " (not compared with the ledger; add --ledger)") : .none
        let words =
            check.isUnaltered
            ? Message("本页内容与页脚摘要相符\(hint)", en: "the content is the one that the foot was made for\(hint)")
            : altered(check)
        return Step(kind: .content, holds: check.isUnaltered, words: words)
    }

    private static func altered(_ check: PageCheck) -> Message {
        check.stated == check.found
            ? Message("页脚被改动过，或其后另有内容", en: "the foot was altered, or something was put after it")
            : Message(
                "本页内容被改动过：应为 \(check.stated)，实为 \(check.found)",
                en: "the content was altered: stated \(check.stated), found \(check.found)")
    }

    private static func head(_ check: PageCheck, _ pipeline: Pipeline) throws -> Step {
        guard let head = Head(check.proof.head) else {
            let text = check.proof.head
            let words = Message("页脚的账首读不出：\(text)", en: "the head in the foot cannot be read: \(text)")
            return Step(kind: .head, holds: false, words: words)
        }
        let standing = try pipeline.ledger.standing(to: head)
        return Step(kind: .head, holds: standing.isExtended, words: standing.words(to: head))
    }

    /// Whether the ledger, as known at the printed head, gives the very page.
    private static func result(_ check: PageCheck, _ pipeline: Pipeline) throws -> Step {
        guard let bytes = try PageRemake(check: check, pipeline: pipeline).bytes() else {
            let words = Message(
                "待办随办理变化，不由一个账首决定，这一页不能核对；可用 unclassified 和 conflicts 查看",
                en: "queues change as they are dealt with and are not given by a head: this page cannot be checked; "
                    + "see unclassified and conflicts")
            return Step(kind: .result, holds: false, words: words)
        }
        guard let again = PageCheck(bytes) else {
            let words = Message("按台账没有这一页", en: "by the ledger there is no such page")
            return Step(kind: .result, holds: false, words: words)
        }
        if again.found == check.found, again.proof == check.proof {
            let words = Message("由台账重新制作，内容一致", en: "made again from the ledger, the page is the same")
            return Step(kind: .result, holds: true, words: words)
        }
        return Step(kind: .result, holds: false, words: difference(check, again))
    }

    private static func difference(_ check: PageCheck, _ again: PageCheck) -> Message {
        let engine =
            check.proof.engine == Evaluator.engine ? Message.none : Message("（引擎版本不同）", en: " (another engine version)")
        if let subject = check.proof.subject, again.proof.subject == subject {
            return Message(
                "\(subject.code) 的结果相符，但页面与由台账重新制作的不同\(engine)：页面被改动过，或由另一版程序制作",
                en: "the result of \(subject.code) is the ledger's, but the page made again is another\(engine): "
                    + "it was altered, or made by another version of the program")
        }
        return Message(
            "与由台账重新制作的不同\(engine)：页面被改动过，标准文本已改，或不是这本台账的",
            en: "the page made again from the ledger is another\(engine): the page was altered, "
                + "the standard's text changed, or it is of another ledger")
    }
}
