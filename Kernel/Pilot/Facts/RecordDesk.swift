import Kernel
import KernelIntake
import KernelLedger

/// Carries out orders about records inside one transaction 办理: who may, whether it makes sense, then one fact.
///
/// Commands and facts files both come here, so that they obey the same rules.
struct RecordDesk {
    let composition: Composition
    let actor: Actor
    let today: Day
    let writer: LedgerWriter

    enum Outcome: Equatable {
        case recorded(Int64)
        /// The very same is on file already, as this fact; nothing was added.
        case repeated(Int64)

        var fact: Int64 {
            switch self {
            case .recorded(let number), .repeated(let number): number
            }
        }
    }

    func carryOut(_ order: RecordOrder) throws -> Outcome {
        guard order.day <= today else {
            throw Refusal(
                Message(
                    "日期 \(order.day) 晚于收到日 \(today)；不能预先办理",
                    en: "the day \(order.day) is after the day of receipt \(today); nothing is carried out in advance"))
        }
        try verifyWords(order)
        let facts = try writer.facts(of: order.subject).filter { $0.record == order.record }
        return order.kind == .corrected ? try correct(order, facts) : try mark(order, facts)
    }

    /// A reason says something, and no natural person's number enters by it (promise 18).
    private func verifyWords(_ order: RecordOrder) throws {
        guard !Folding.trimmed(order.reason).isEmpty else {
            throw Refusal(
                Message("理由不能为空；请写明理由或文书", en: "the reason cannot be blank; write the reason or the document"))
        }
        guard !PersonNumber.isIn(order.reason) else {
            throw Refusal(
                Message(
                    "理由里有自然人证件号码的样式，不保存；请删去号码再办",
                    en: "the reason holds what looks like a natural person's number, which is not kept; take it out"))
        }
    }

    private func mark(_ order: RecordOrder, _ facts: [Fact]) throws -> Outcome {
        let columns = (order.target.map { [$0.description] } ?? []) + [order.reason]
        let same = facts.first {
            $0.kind == order.kind && $0.sender == actor.unit && $0.day == order.day && $0.payload.columns == columns
        }
        if let same { return .repeated(same.number) }
        try RecordRules(facts: facts, kind: order.kind, day: order.day, actor: actor, composition: composition)
            .verify(order.target?.description)
        return .recorded(
            try writer.mark(
                order.kind, record: order.record, of: order.subject, day: order.day, columns: columns,
                line: order.line))
    }

    private func correct(_ order: RecordOrder, _ facts: [Fact]) throws -> Outcome {
        let undone = Undone(facts)
        let versions = facts.filter { ($0.kind == .received || $0.kind == .corrected) && !undone.contains($0.number) }
        let own = versions.filter { $0.sender == actor.unit }
        guard let latest = own.last else {
            let senders = Message.list(Set(versions.map(\.sender)).sorted())
            throw Refusal(
                Message(
                    "\(actor.unit) 没有报送过这条记录，不能更正",
                    en: "\(actor.unit) has not reported this record and cannot correct it")
                    + (senders.isEmpty ? .none : Message("；报送单位是 \(senders)", en: "; it was reported by \(senders)")))
        }
        if let same = try earlier(order, own) { return .repeated(same.number) }
        let values = try Correction(of: latest, in: composition, today: today).values(order.changes)
        return .recorded(
            try writer.correct(
                record: order.record, of: order.subject, day: order.day, values: values, reason: order.reason,
                line: order.line))
    }

    /// The version that these very changes made of the one before it, on that very day.
    ///
    /// Comparing with the latest version alone would correct a record back when an old file comes in again.
    private func earlier(_ order: RecordOrder, _ versions: [Fact]) throws -> Fact? {
        try zip(versions, versions.dropFirst()).first { before, after in
            guard after.kind == .corrected, after.day == order.day else { return false }
            let correction = try Correction(of: before, in: composition, today: today)
            return try correction.values(order.changes) == correction.values(of: after)
        }?.1
    }
}
