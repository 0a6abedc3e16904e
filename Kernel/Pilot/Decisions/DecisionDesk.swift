import Kernel
import KernelDigest
import KernelLedger

/// Shows an officer the list of a cycle, and writes what the officer confirmed in one transaction 办理认定.
struct DecisionDesk {
    let round: DecisionRound
    let actor: Actor
    let today: Day
    /// Whether subjects whose decision of the same cycle says something else get a new one beside it.
    let revises: Bool

    struct Outcome {
        let list: DecisionList
        let decided: [DecisionList.Item]
        /// Whose records this officer received: another one must decide them.
        let ofImporter: [DecisionList.Item]
        /// Who has another decision of this cycle, and gets no new one unasked.
        let left: [DecisionList.Item]
        /// What the officer types to confirm.
        let confirmation: String
        /// Empty before.
        var facts: [Int64] = []
    }

    /// What would be decided by this officer.
    ///
    /// - Throws: `Refusal` for an officer of another unit than the one that keeps the standard.
    func propose() throws -> Outcome {
        let standard = round.standard
        guard actor.unit == standard.owner else {
            throw Refusal(
                Message(
                    "《\(standard.title)》由 \(standard.owner) 认定，\(actor.unit) 不能认定",
                    en: "by '\(standard.title)' \(standard.owner) decides; \(actor.unit) cannot"))
        }
        let list = try round.list()
        let left = list.items.filter { $0.revised != nil && !revises }
        let open = list.items.filter { $0.revised == nil || revises }
        let isOwn = { (item: DecisionList.Item) in item.recorders.contains(where: actor.isSamePerson) }
        let decided = open.filter { !isOwn($0) }
        return Outcome(
            list: list, decided: decided, ofImporter: open.filter(isOwn), left: left,
            confirmation: confirmation(of: decided, list))
    }

    /// Decides what was shown, if the list is still the same.
    ///
    /// - Throws: `Refusal` when something changed since, or when nothing is left to this officer.
    func confirm(_ confirmation: String) throws -> Outcome {
        var outcome = try propose()
        guard String(decoding: Folding.code(confirmation), as: UTF8.self) == outcome.confirmation else {
            throw changed(confirmation)
        }
        guard !outcome.decided.isEmpty else {
            throw Refusal(
                Message(
                    "没有可由 \(actor) 认定的主体：收文的人不得认定，已认定的不重复认定",
                    en:
                        "there is nobody for \(actor) to decide: who received the records cannot, and nobody is decided twice"
                ))
        }
        let decisions = round.decisions(outcome.decided, outcome.list)
        outcome.facts = try round.pipeline.ledger.write(FactOrigin(actor: actor, today: today, file: "")) { writer in
            // Somebody else may have written since the list was made.
            guard writer.head == outcome.list.head else { throw changed(confirmation) }
            try round.pipeline.deposit(into: writer)
            return try writer.decide(decisions, day: today)
        }
        return outcome
    }

    /// It stands for the very list that was shown, to this officer, with these options.
    private func confirmation(of decided: [DecisionList.Item], _ list: DecisionList) -> String {
        var builder = DigestBuilder()
        let sector = list.standard.sector.description
        for part in [sector, list.cycle.description, list.head.description, actor.unit, actor.account] {
            builder.addFramed(part)
        }
        builder.add(revises ? 1 : 0)
        for item in decided {
            builder.add(item.subject.value)
            builder.addFramed(item.bytes)
        }
        let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
        return String(decoding: builder.finish().bytes.prefix(8).map { alphabet[Int($0) & 31] }, as: UTF8.self)
    }

    private func changed(_ confirmation: String) -> Refusal {
        Refusal(
            Message(
                "确认码 \(confirmation) 与现在的名单不符：名单已有变化，操作人或选项不同，或抄错。请重看名单再确认",
                en: "the confirmation \(confirmation) does not fit the list as it is now: something changed, "
                    + "the actor or an option is another, or a slip; look at the list again"))
    }
}
