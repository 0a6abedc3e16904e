import Kernel
import KernelLedger

/// What holds of each record after its version was undone.
struct UndoStory {
    let lines: [Message]

    init(_ plan: UndoPlan, _ pipeline: Pipeline) throws {
        var known: [SubjectNumber: [Fact]] = [:]
        lines = try plan.versions.map { version in
            guard let subject = version.subject else {
                return Message("事实 #\(version.number)", en: "fact #\(version.number)")
            }
            let facts = try known[subject] ?? pipeline.ledger.facts(of: subject, knownAt: nil)
            known[subject] = facts
            let outcome = try UndoStory.outcome(version, facts, plan)
            let name = UndoStory.name(version, facts, subject, pipeline)
            return Message("\(name)：\(outcome)", en: "\(name): \(outcome)")
        }
    }

    private static func outcome(_ version: Fact, _ facts: [Fact], _ plan: UndoPlan) throws -> Message {
        let undone = Undone(facts)
        if let withdrawal = undone.withdrawal(of: version.number) {
            throw Refusal(
                Message(
                    "回执 \(plan.number) 已撤销过（事实 #\(withdrawal)），无需再撤",
                    en: "the receipt \(plan.number) is undone already (fact #\(withdrawal)); nothing needs to be done"))
        }
        let own = facts.filter { $0.record == version.record && $0.sender == version.sender }
        if own.contains(where: { $0.kind == .withdrawn && $0.undoes == nil }) {
            return Message("此前已由本单位撤回，仍不计入", en: "withdrawn by this unit before, still not counted")
        }
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

    private static func after(_ version: Fact, _ others: [Fact]) -> Message {
        if let later = others.last(where: { $0.number > version.number }) {
            return Message("以后来的更正 #\(later.number) 为准", en: "the later correction #\(later.number) holds")
        }
        if let earlier = others.last {
            return Message("恢复此前的版本 #\(earlier.number)", en: "the version before, #\(earlier.number), holds again")
        }
        return Message("此前没有版本，不再计入", en: "no version before, not counted any more")
    }
}
