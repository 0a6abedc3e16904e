import Kernel
import KernelLedger

/// Writes the decisions that an officer confirmed, in one transaction 办理认定.
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
        let facts: [Int64]
    }

    /// What would be decided by this officer.
    func sort(_ list: DecisionList) -> Outcome {
        let isOwn = { (item: DecisionList.Item) in
            item.recorders.contains { text in
                Actor(text).map { $0.unit == actor.unit && $0.account == actor.account } ?? false
            }
        }
        let left = list.items.filter { $0.revised != nil && !revises }
        let open = list.items.filter { $0.revised == nil || revises }
        return Outcome(
            list: list, decided: open.filter { !isOwn($0) }, ofImporter: open.filter(isOwn), left: left, facts: [])
    }

    /// Decides what was shown, if the list is still the same.
    ///
    /// - Throws: `Refusal` when something changed since, or when nothing is left to this officer.
    func confirm(_ confirmation: String) throws -> Outcome {
        let list = try round.list()
        guard String(decoding: Folding.code(confirmation), as: UTF8.self) == list.confirmation else {
            throw Refusal(
                Message(
                    "确认码 \(confirmation) 与现在的名单不符：名单已有变化，或抄错。请重看名单再确认",
                    en:
                        "the confirmation \(confirmation) does not fit the list as it is now: something changed, or a slip; "
                        + "look at the list again"))
        }
        let sorted = sort(list)
        guard !sorted.decided.isEmpty else {
            throw Refusal(
                Message(
                    "没有可由 \(actor) 认定的主体：收文的人不得认定，已认定的不重复认定",
                    en:
                        "there is nobody for \(actor) to decide: who received the records cannot, and nobody is decided twice"
                ))
        }
        let decisions = round.decisions(sorted.decided, list)
        let origin = FactOrigin(actor: actor, today: today, file: "")
        let facts = try round.pipeline.ledger.write(origin) { writer in
            try round.pipeline.deposit(into: writer)
            return try writer.decide(decisions, day: today)
        }
        return Outcome(
            list: list, decided: sorted.decided, ofImporter: sorted.ofImporter, left: sorted.left, facts: facts)
    }
}
