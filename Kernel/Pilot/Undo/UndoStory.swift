import Kernel
import KernelLedger

/// What holds of each record after its version was undone.
struct UndoStory {
    let versions: [UndoneVersion]

    init(_ plan: UndoPlan, _ pipeline: Pipeline) throws {
        var known: [SubjectNumber: [Fact]] = [:]
        versions = try plan.versions.compactMap { version in
            guard let subject = version.subject else { return nil }
            let facts = try known[subject] ?? pipeline.ledger.facts(of: subject, knownAt: nil)
            known[subject] = facts
            return try UndoStory.undone(version, facts, subject, plan, pipeline)
        }
    }

    private static func undone(
        _ version: Fact, _ facts: [Fact], _ subject: SubjectNumber, _ plan: UndoPlan, _ pipeline: Pipeline
    ) throws -> UndoneVersion {
        let (after, holding) = try after(version, facts, plan)
        let kind = pipeline.composition.kinds.first { $0.id == version.payload.shape.kind }
        return UndoneVersion(
            fact: version, after: after, version: holding, kindTitle: kind?.title ?? "",
            documentNumber: kind?.documentNumber(of: version.payload) ?? "",
            subjectName: SubjectProfile(number: subject, facts: facts, asOf: version.receivedOn)?.name ?? "")
    }

    private static func after(
        _ version: Fact, _ facts: [Fact], _ plan: UndoPlan
    ) throws -> (UndoneVersion.After, Int64?) {
        let undone = Undone(facts)
        if let withdrawal = undone.withdrawal(of: version.number) {
            throw Refusal(
                Message(
                    "回执 \(plan.number) 已撤销过（事实 #\(withdrawal)），无需再撤",
                    en: "the receipt \(plan.number) is undone already (fact #\(withdrawal)); nothing needs to be done"))
        }
        let own = facts.filter { $0.record == version.record && $0.sender == version.sender }
        if own.contains(where: { $0.kind == .withdrawn && $0.undoes == nil }) { return (.withdrawnBefore, nil) }
        let others = own.filter {
            $0.kind.carriesRecord && $0.number != version.number && !undone.contains($0.number)
        }
        if let later = others.last(where: { $0.number > version.number }) { return (.later, later.number) }
        return others.last.map { (.earlier, $0.number) } ?? (.nothing, nil)
    }
}
