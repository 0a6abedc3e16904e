import Kernel
import KernelEvaluation
import KernelTesting
import Pilot
import Testing

/// Negative information ends with the national retention, whatever a standard says.
@Suite struct RetentionTests {
    private let composition: Composition

    init() throws {
        composition = try ToyWorld().pipeline.composition
    }

    private func lines(_ history: ToyHistory, _ evaluator: Evaluator, on day: Day) throws -> [String: [Int64]] {
        let assessment = try #require(try history.packed.read { try evaluator.assess($0, on: day) })
        return Dictionary(assessment.lines.map { ($0.rule, $0.evidence) }, uniquingKeysWith: { first, _ in first })
    }

    /// The toy standard with a fine that never ends.
    private func unending() throws -> Composition {
        let text = String(decoding: ToySector.standard[0].bytes, as: UTF8.self)
        let window = """
            window:
                  2019-01-01: {value: 12 months, reference: sample, article: 第八条, evidence: local-choice}
            """
        let changed = text.replacing(window, with: "lasting: true")
        #expect(changed != text)
        let texts = [ConfigurationText(path: "toy.yaml", bytes: Array(changed.utf8))]
        return try #require(Composition.read(ToyCounty.self, replacing: [ToySector.id: texts]).value)
    }

    @Test func `A veto without end counts through the day before five years are over, and not on that day`() throws {
        let composition = try unending()
        let evaluator = composition.evaluator(try composition.standard(nil))
        var history = ToyHistory(composition.layouts)
        history.penalty("1", on: "2020-05-31", conduct: "严重样例行为")
        #expect(try lines(history, evaluator, on: "2025-05-30")["heavy_fine"] == [2])
        #expect(try lines(history, evaluator, on: "2025-05-31")["heavy_fine"] == nil)
        #expect(try next(history, evaluator, after: "2025-01-01") == .on("2025-05-31"))
    }

    @Test func `A window longer than the retention is cut by it`() throws {
        let text = String(decoding: ToySector.standard[0].bytes, as: UTF8.self)
        let changed = text.replacing(
            "{value: 12 months, reference: sample, article: 第四条",
            with: "{value: 120 months, reference: sample, article: 第四条")
        #expect(changed != text)
        let texts = [ConfigurationText(path: "toy.yaml", bytes: Array(changed.utf8))]
        let composition = try #require(
            Composition.read(ToyCounty.self, replacing: [ToySector.id: texts]).value)
        let evaluator = composition.evaluator(try composition.standard(nil))
        var history = ToyHistory(composition.layouts)
        history.penalty("1", on: "2020-01-01")
        #expect(try lines(history, evaluator, on: "2024-12-31")["fines"] == [2])
        #expect(try lines(history, evaluator, on: "2025-01-01")["fines"] == [])
    }

    @Test func `What was never mended ends as well, and the reason names the first day and the clause`() throws {
        let evaluator = composition.evaluator(try composition.standard(nil))
        var history = ToyHistory(composition.layouts)
        history.visit("1", on: "2020-02-29", "poor")
        #expect(try lines(history, evaluator, on: "2025-02-27")["poor_visits"] == [2])
        #expect(try lines(history, evaluator, on: "2025-02-28")["poor_visits"] == [])
        let found = try notCounted(history, evaluator, on: "2026-01-01")
        #expect(found.count == 1)
        guard case .retentionEnded(let since, let clause) = found[0].reason else {
            return #expect(Bool(false), "\(found)")
        }
        #expect(since == "2025-02-28")
        #expect(clause.evidence == .localChoice && clause.citation.chinese.contains("征信业管理条例"))
    }

    @Test func `What is to the subject's credit is not forgotten`() throws {
        let evaluator = composition.evaluator(try composition.standard(nil))
        var history = ToyHistory(composition.layouts)
        history.licence("1", on: "2018-01-01", "high", through: "2030-12-31")
        #expect(try lines(history, evaluator, on: "2026-01-01")["base"] == [2])
    }

    @Test func `A shorter term takes effect on its own day, and that day is the next change`() throws {
        let retention = try retention(("2013-03-15", .months(60)), ("2025-07-01", .months(12)))
        let evaluator = Evaluator(
            try composition.standard(nil), layouts: composition.layouts, retention: retention)
        var history = ToyHistory(composition.layouts)
        history.visit("1", on: "2023-01-01", "poor")
        history.visit("2", on: "2025-03-01", "poor")
        #expect(try lines(history, evaluator, on: "2025-06-30")["poor_visits"] == [2, 3])
        #expect(try lines(history, evaluator, on: "2025-07-01")["poor_visits"] == [3])
        #expect(try next(history, evaluator, after: "2025-01-15") == .on("2025-03-01"))
        #expect(try next(history, evaluator, after: "2025-03-01") == .on("2025-07-01"))
        #expect(try next(history, evaluator, after: "2025-07-01") == .on("2026-03-01"))
        #expect(try evaluator.rulebook(on: "2025-03-01").holdsUntil == "2025-07-01")
    }

    @Test func `A record that nobody classified is over with the retention and waits for no officer`() throws {
        let evaluator = composition.evaluator(try composition.standard(nil))
        var history = ToyHistory(composition.layouts)
        history.penalty("1", on: "2020-01-01", conduct: "没有列出")
        #expect(try notCounted(history, evaluator, on: "2024-12-31").map(\.reason) == [.unclassified])
        let later = try notCounted(history, evaluator, on: "2025-01-01").map(\.reason)
        guard case .retentionEnded("2025-01-01", _)? = later.first else { return #expect(Bool(false), "\(later)") }
    }

    private func next(_ history: ToyHistory, _ evaluator: Evaluator, after day: Day) throws -> NextChange {
        try #require(try history.packed.read { try evaluator.nextChange($0, after: day) })
    }

    private func notCounted(_ history: ToyHistory, _ evaluator: Evaluator, on day: Day) throws -> [NotCounted] {
        try #require(try history.packed.read { try evaluator.notCounted($0, on: day) })
    }

    private func retention(_ terms: (Day, Term)...) throws -> Retention {
        let clause = try #require(composition.retention.terms.entries.first?.clause)
        return Retention(Dated(terms.map { Dated<Term>.Entry(since: $0.0, value: $0.1, clause: clause) }))
    }
}
