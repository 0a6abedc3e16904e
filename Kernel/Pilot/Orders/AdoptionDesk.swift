import Kernel
import KernelLedger

/// Puts a sector's standard in force 标准发布: only the bureau that keeps it can, by a document of its own.
struct AdoptionDesk {
    let actor: Actor
    let writer: LedgerWriter

    func carryOut(_ order: AdoptionOrder) throws -> OrderOutcome {
        let standard = order.standard
        guard actor.unit == standard.owner else {
            throw Refusal(
                Message(
                    "《\(standard.title)》由 \(standard.owner) 发布，\(actor.unit) 不能发布",
                    en: "'\(standard.title)' is adopted by \(standard.owner); \(actor.unit) cannot adopt it"))
        }
        let adoption = Adoption(sector: standard.sector, document: order.document, texts: standard.texts)
        let same = try writer.adoptions().first {
            $0.day == order.day && $0.sender == actor.unit && $0.payload.columns == adoption.columns
        }
        if let same { return .repeated(same.number) }
        return .recorded(try writer.adopt(adoption, day: order.day, line: order.line))
    }
}
