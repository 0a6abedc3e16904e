import Kernel
import KernelEvaluation
import KernelLedger
import KernelPublication

/// Makes the list of a cycle, and the decisions that an officer confirms 周期认定.
struct DecisionRound {
    let pipeline: Pipeline
    let standard: Standard
    let cycle: Cycle

    /// - Throws: `Refusal` when the cycle is not over, or is none of the standard's, or when the ledger is already further.
    init(_ pipeline: Pipeline, _ standard: Standard, _ cycle: Cycle, today: Day) throws {
        (self.pipeline, self.standard, self.cycle) = (pipeline, standard, cycle)
        try pipeline.verifyNotBefore(today)
        guard cycle.close < today else {
            throw Refusal(
                Message(
                    "周期 \(cycle) 到 \(cycle.close) 才结束，今日 \(today) 还不能认定",
                    en: "cycle \(cycle) ends on \(cycle.close); today, \(today), it cannot be decided"))
        }
        guard let length = standard.cycle.entry(on: cycle.close)?.value, length != cycle.length else { return }
        throw Refusal(
            Message(
                "《\(standard.title)》的周期是\(length.title)，应写如 \(length.example)",
                en: "the cycle of '\(standard.title)' is \(length.title); write for instance \(length.example)"))
    }

    func list() throws -> DecisionList {
        let ledger = pipeline.ledger
        let head = try ledger.head()
        let documents = try BulkEvaluation(
            pipeline: pipeline, standard: standard, day: cycle.close, knownAt: head.number, threads: 2
        ).documents()
        let status = try pipeline.status(of: standard, on: cycle.close, knownAt: head.number)
        let decided = Decisions(try ledger.decisions(), of: standard.sector, trials: status == .draft)
        var items: [DecisionList.Item] = []
        var (notRated, settled) = (0, 0)
        for subject in documents {
            guard subject.document.grade != nil else {
                notRated += 1
                continue
            }
            let item = try item(subject, decided, head)
            if let item { items.append(item) } else { settled += 1 }
        }
        return DecisionList(
            standard: standard, status: status, cycle: cycle, head: head, items: items, notRated: notRated,
            settled: settled)
    }

    /// Nil when the subject has this very decision already.
    private func item(
        _ evaluated: EvaluatedSubject, _ decided: Decisions, _ head: Head
    ) throws -> DecisionList.Item? {
        guard case .subject(let subject, _) = try pipeline.ledger.resolve(evaluated.document.subject) else {
            return nil
        }
        let same = decided.latest(of: subject, in: cycle)
        if let same, same.document == String(decoding: evaluated.bytes, as: UTF8.self) { return nil }
        let earlier = decided.latest(of: subject, before: cycle).flatMap { AssessmentDocument($0)?.grade }
        let facts = try pipeline.dossier(of: subject, knownAt: head.number).facts(on: cycle.close)
        let recorders = facts.filter { $0.kind.carriesRecord && $0.payload.shape.kind != .registration }.map(\.actor)
        return DecisionList.Item(
            subject: subject, name: try pipeline.profile(of: subject, asOf: cycle.close).name,
            document: evaluated.document, bytes: evaluated.bytes, earlier: earlier, revised: same,
            recorders: Set(recorders), isLowered: isLowered(evaluated.document, from: earlier))
    }

    private func isLowered(_ document: AssessmentDocument, from earlier: String?) -> Bool {
        let scale = standard.grades.entry(on: cycle.close)?.value
        guard let grade = document.grade.flatMap({ scale?.index(of: $0) }) else { return false }
        let others = [document.gradeByScore, earlier].compactMap { $0.flatMap { scale?.index(of: $0) } }
        return others.contains { grade > $0 }
    }

    /// The decisions that a confirmed list becomes.
    func decisions(_ items: [DecisionList.Item], _ list: DecisionList) -> [(subject: SubjectNumber, decision: Decision)]
    {
        let texts = pipeline.composition.texts.map { $0.digest.description }
        var adoption: Int64?
        if case .adopted(_, _, _, let fact) = list.status { adoption = fact }
        return items.map { item in
            let decision = Decision(
                sector: standard.sector, cycle: cycle, asOf: cycle.close, knownAt: list.head.number,
                engine: Evaluator.engine, texts: texts, adoption: adoption,
                document: String(decoding: item.bytes, as: UTF8.self))
            return (item.subject, decision)
        }
    }
}
