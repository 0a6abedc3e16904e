import ArgumentParser
import Kernel
import KernelDigest
import KernelLedger

extension HeadStanding {
    /// What became of the facts that a head stands for, in one line.
    func words(to head: Head) -> Message {
        switch self {
        case .extended(by: 0): Message("账首延续：正是现在的账首", en: "extends the head: it is the present head")
        case .extended(let count):
            Message(
                "账首延续：第 1 至 \(head.number) 号事实一字未动，其后又有 \(count) 号",
                en: "extends the head: facts 1 to \(head.number) are untouched, and \(count) more follow")
        case .cut(let last):
            Message(
                "账首未延续（截短）：台账只到第 \(last.number) 号，缺第 \(last.number + 1) 至 \(head.number) 号事实。请改用较新的备份（restore）",
                en: "does not extend the head (cut short): the ledger ends at fact \(last.number), ")
                + Message(
                    "", en: "facts \(last.number + 1) to \(head.number) are missing; use a newer backup (restore)")
        case .rewritten(let found):
            HeadStanding.otherDigest(head, found)
                + Message(
                    "这一号或以前的事实不是当初的，或者这是另一本台账。请核对所给的账首，并与备份比对",
                    en: "this fact or one before it is not the original, or this is another ledger; ")
                + Message("", en: "check the head that was given, and compare a backup")
        }
    }

    private static func otherDigest(_ head: Head, _ found: Digest?) -> Message {
        let found = found.map { .verbatim($0.description) } ?? Message("缺失", en: "missing")
        return Message(
            "账首未延续（改写）：第 \(head.number) 号事实的摘要应为 \(head.digest)，实为 \(found)；",
            en: "does not extend the head (rewritten): the digest of fact \(head.number) should be \(head.digest), is ")
            + Message("", en: "\(found); ")
    }
}

extension Ledger {
    /// How the ledger extends a head; refuses one that it does not extend.
    func verifyExtends(_ head: Head) throws -> HeadStanding {
        let standing = try standing(to: head)
        guard standing.isExtended else { throw Refusal(standing.words(to: head)) }
        return standing
    }
}

extension Head: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}
