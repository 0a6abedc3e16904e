import Kernel
import KernelConfiguration
import KernelDigest
import KernelEvaluation
import KernelLedger
import KernelPublication

/// Makes a past decision again from the ledger alone 重演: the deposited texts, the facts known then, the same day.
public struct Replay: Sendable {
    public let fact: Fact
    public let decision: Decision
    /// What the same engine makes of it now.
    public let replayed: AssessmentDocument
    public let bytes: [UInt8]
    /// What would be decided for that day with what is known now, under the texts of today.
    public let today: AssessmentDocument

    /// Whether every byte is the same.
    public var isExact: Bool { bytes == Array(decision.document.utf8) }

    /// Whether points, grade and lines are the same, which is what another version of the engine promises.
    public var isEqual: Bool {
        guard let decided = AssessmentDocument(decision) else { return false }
        return decided.grade == replayed.grade && decided.score == replayed.score && decided.lines == replayed.lines
    }

    /// The rules that count otherwise now.
    public var changedRules: [String] {
        var seen: Set<String> = []
        return (replayed.lines + today.lines).map(\.rule).filter { seen.insert($0).inserted }.filter { rule in
            replayed.lines.first { $0.rule == rule } != today.lines.first { $0.rule == rule }
        }
    }

    public var isSameEngine: Bool { decision.engine == Evaluator.engine }

    /// - Parameter number: Which of several decisions of the day, by the number of its fact.
    /// - Throws: `Refusal` when there is no decision of that day, or several and none is named, or when a text of it is
    ///   missing or cannot be read.
    public init(
        _ pipeline: Pipeline, _ subject: SubjectNumber, decidedOn day: Day, fact number: Int64? = nil,
        sectors: [any Sector.Type]
    ) throws {
        (fact, decision) = try Replay.find(pipeline, subject, day, number)
        let composition = try ReplayedComposition(pipeline, decision, sectors: sectors).read()
        let ledger = try Ledger.open(
            path: pipeline.ledger.path, access: .readOnly, layouts: composition.layouts)
        let then = Pipeline(composition: composition, ledger: ledger)
        let standard = try composition.standard(decision.sector.description)
        replayed = try then.document(of: subject, standard, asOf: decision.asOf, knownAt: decision.knownAt)
        bytes = try replayed.bytes()
        today = try pipeline.document(
            of: subject, pipeline.composition.standard(decision.sector.description), asOf: decision.asOf)
    }

    private static func find(
        _ pipeline: Pipeline, _ subject: SubjectNumber, _ day: Day, _ number: Int64?
    ) throws -> (Fact, Decision) {
        let all = try pipeline.ledger.facts(of: subject).compactMap { fact in Decision(fact).map { (fact, $0) } }
        let found = all.filter { $0.0.day == day && $0.0.number == number ?? $0.0.number }
        if found.count == 1 { return found[0] }
        guard found.isEmpty else { throw severalDecisions(found, day) }
        let name = try pipeline.profile(of: subject, asOf: day).name
        let days = Message.list(Set(all.map { $0.0.day.description }).sorted())
        throw Refusal(
            all.isEmpty
                ? Message("\(name) 还没有认定；见 decide", en: "\(name) has no decision yet; see decide")
                : Message(
                    "\(name) 在 \(day) 没有认定；认定日有：\(days)", en: "\(name) has no decision of \(day); there are: \(days)"))
    }

    private static func severalDecisions(_ found: [(Fact, Decision)], _ day: Day) -> Refusal {
        let list = Message.list(found.map { "#\($0.0.number) \($0.1.sector) \($0.1.cycle)" })
        return Refusal(
            Message(
                "\(day) 有几次认定：\(list)；请以 --fact 写明是哪一次",
                en: "there are several decisions of \(day): \(list); name one with --fact"))
    }
}
