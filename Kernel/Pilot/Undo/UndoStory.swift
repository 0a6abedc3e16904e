import Kernel
import KernelLedger

/// What holds of each record after its version was undone.
struct UndoStory {
    let lines: [String]

    init(_ plan: UndoPlan, _ pipeline: Pipeline) throws {
        var known: [SubjectNumber: [Fact]] = [:]
        lines = try plan.versions.map { version in
            guard let subject = version.subject else { return "事实 #\(version.number)" }
            let facts = try known[subject] ?? pipeline.ledger.facts(of: subject, knownAt: nil)
            known[subject] = facts
            let outcome = try UndoStory.outcome(version, facts, plan)
            return "\(UndoStory.name(version, facts, subject, pipeline))：\(outcome)"
        }
    }

    private static func outcome(_ version: Fact, _ facts: [Fact], _ plan: UndoPlan) throws -> String {
        let undone = Undone(facts)
        if let withdrawal = undone.withdrawal(of: version.number) {
            throw Refusal("回执 \(plan.number) 已撤销过（事实 #\(withdrawal)），无需再撤")
        }
        let own = facts.filter { $0.record == version.record && $0.sender == version.sender }
        if own.contains(where: { $0.kind == .withdrawn && $0.undoes == nil }) { return "此前已由本单位撤回，仍不计入" }
        return after(
            version,
            own.filter { $0.kind.carriesRecord && $0.number != version.number && !undone.contains($0.number) })
    }

    private static func name(
        _ version: Fact, _ facts: [Fact], _ subject: SubjectNumber, _ pipeline: Pipeline
    ) -> String {
        let kind = pipeline.composition.kinds.first { $0.id == version.payload.shape.kind }
        let name = SubjectProfile(number: subject, facts: facts, asOf: version.receivedOn)?.name ?? ""
        let parts = [
            version.record?.short ?? "", kind?.title ?? "", kind?.documentNumber(of: version.payload) ?? "", name,
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    private static func after(_ version: Fact, _ others: [Fact]) -> String {
        if let later = others.last(where: { $0.number > version.number }) { return "以后来的更正 #\(later.number) 为准" }
        if let earlier = others.last { return "恢复此前的版本 #\(earlier.number)" }
        return "此前没有版本，不再计入"
    }
}
