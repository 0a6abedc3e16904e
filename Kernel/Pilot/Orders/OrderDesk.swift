import Kernel
import KernelIntake
import KernelLedger

/// Carries out orders inside one transaction 办理: who may, whether it makes sense, then one fact.
///
/// Commands and facts files both come here, so that they obey the same rules.
final class OrderDesk {
    let writer: LedgerWriter
    private let composition: Composition
    private let actor: Actor
    let today: Day
    private let applicants: ApplicantDesk

    init(composition: Composition, actor: Actor, today: Day, writer: LedgerWriter) {
        self.composition = composition
        self.actor = actor
        self.today = today
        self.writer = writer
        applicants = ApplicantDesk(writer: writer)
    }

    func carryOut(_ order: Order) throws -> OrderOutcome {
        if let reason = order.reason { try verifyWords(reason) }
        if order.kind != .adopted { try verifyDay(order.day) }
        return switch order {
        case .record(let order):
            try RecordDesk(composition: composition, actor: actor, today: today, writer: writer).carryOut(order)
        case .link(let order): try LinkDesk(actor: actor, writer: writer).carryOut(order)
        case .consent(let order): try applicants.carryOut(order)
        case .adoption(let order): try AdoptionDesk(actor: actor, writer: writer).carryOut(order)
        }
    }

    private func verifyDay(_ day: Day) throws {
        guard day > today else { return }
        throw Refusal(
            Message(
                "日期 \(day) 晚于收到日 \(today)；不能预先办理",
                en: "the day \(day) is after the day of receipt \(today); nothing is carried out in advance"))
    }

    /// A reason says something, and no natural person's number enters by it (promise 18).
    private func verifyWords(_ reason: String) throws {
        guard !Folding.trimmed(reason).isEmpty else {
            throw Refusal(
                Message("理由不能为空；请写明理由或文书", en: "the reason cannot be blank; write the reason or the document"))
        }
        guard !PersonNumber.isIn(reason) else {
            throw Refusal(
                Message(
                    "理由里有自然人证件号码的样式，不保存；请删去号码再办",
                    en: "the reason holds what looks like a natural person's number, which is not kept; take it out"))
        }
    }
}
