import Kernel
import KernelEvaluation
import KernelLedger
import KernelPublication
import KernelTesting
import Testing

@testable import Pilot

@Suite("Decisions are confirmed by an officer, and can be made again")
struct DecisionTests {
    private let world: ToyWorld
    private let cycle: Cycle

    init() throws {
        world = try ToyWorld.withOneEnterprise()
        cycle = try #require(Cycle("2024"))
        try world.receive(ToyWorld.penalty("样罚〔2024〕1号", on: "2024-05-01"), as: "penalty", on: "2024-05-10")
    }

    private func round(_ pipeline: Pipeline? = nil, today: Day = "2025-01-10") throws -> DecisionRound {
        let pipeline = pipeline ?? world.pipeline
        return try DecisionRound(pipeline, pipeline.composition.standard(nil), cycle, today: today)
    }

    private func desk(
        by actor: Actor = ToyWorld.officer, today: Day = "2025-01-10", revises: Bool = false
    ) throws -> DecisionDesk {
        DecisionDesk(round: try round(today: today), actor: actor, today: today, revises: revises)
    }

    private func decide(today: Day = "2025-01-10", revises: Bool = false) throws -> DecisionDesk.Outcome {
        try desk(today: today, revises: revises).confirm(round(today: today).list().confirmation)
    }

    private func replay(_ pipeline: Pipeline? = nil, on day: Day = "2025-01-10") throws -> Replay {
        try Replay(pipeline ?? world.pipeline, world.subject(), decidedOn: day, sectors: ToyCounty.sectors)
    }

    @Test func `A decision holds the assessed bytes, what was known, every text and the engine`() throws {
        let head = try world.pipeline.ledger.head()
        let outcome = try decide()
        let facts = try world.pipeline.ledger.decisions()
        #expect(facts.map(\.number) == outcome.facts && facts.count == 1)
        let decision = try #require(facts.first.flatMap(Decision.init))
        let document = try world.document(on: "2024-12-31")
        #expect(decision.document == String(decoding: try document.bytes(), as: UTF8.self))
        #expect(decision.knownAt == head.number && decision.engine == Evaluator.engine && decision.cycle == cycle)
        #expect(decision.texts == world.pipeline.composition.texts.map(\.digest.description))
        #expect(decision.isTrial && facts[0].actor == ToyWorld.officer.description && facts[0].day == "2025-01-10")
        #expect(try world.pipeline.ledger.audit() == [])
    }

    @Test func `A cycle is decided after its close and by the cycle of the standard`() throws {
        #expect(throws: Refusal.self) { try round(today: "2024-12-31") }
        let half = try #require(Cycle("2024-H1"))
        let standard = try world.standard
        let refusal = #expect(throws: Refusal.self) {
            try DecisionRound(world.pipeline, standard, half, today: "2025-01-10")
        }
        #expect(refusal?.message.chinese.contains("应写如 2019") == true)
    }

    @Test func `Who received the records behind it decides nothing`() throws {
        let confirmation = try round().list().confirmation
        #expect(throws: Refusal.self) { try desk(by: ToyWorld.clerk).confirm(confirmation) }
        #expect(try world.pipeline.ledger.decisions().isEmpty)
        let promoted = Actor(unit: ToyWorld.clerk.unit, role: "负责人", account: ToyWorld.clerk.account)
        #expect(throws: Refusal.self) { try desk(by: promoted).confirm(confirmation) }
        let colleague = Actor(unit: ToyWorld.clerk.unit, role: "负责人", account: "head")
        #expect(try desk(by: colleague).confirm(confirmation).decided.count == 1)
    }

    @Test func `A confirmation stands for the very list that was shown`() throws {
        let shown = try round().list().confirmation
        try world.receive(ToyWorld.penalty("样罚〔2024〕2号", on: "2024-06-01"), as: "penalty", on: "2025-01-09")
        let refusal = #expect(throws: Refusal.self) { try desk().confirm(shown) }
        #expect(refusal?.message.chinese.contains("名单已有变化") == true)
        #expect(try desk().confirm(round().list().confirmation.lowercased()).decided.count == 1)
    }

    @Test func `Nobody is decided twice, and a correction makes a new decision beside the old one`() throws {
        _ = try decide()
        #expect(try round().list().items.isEmpty && round().list().settled == 1)
        #expect(throws: Refusal.self) { try decide() }
        try world.mark(.withdrawn, world.record("样罚〔2024〕1号"), on: "2024-12-01", by: ToyWorld.clerk)
        let list = try round().list()
        #expect(list.items.map { $0.revised != nil } == [true])
        #expect(throws: Refusal.self) { try decide() }
        #expect(try decide(today: "2025-02-01", revises: true).decided.count == 1)
        let decisions = try world.pipeline.ledger.decisions().compactMap(Decision.init)
        #expect(decisions.count == 2 && decisions[0].document != decisions[1].document)
    }

    @Test func `A past decision is replayed to the byte, whatever was learned since`() throws {
        _ = try decide()
        #expect(try replay().isExact)
        try world.mark(.withdrawn, world.record("样罚〔2024〕1号"), on: "2024-12-01", by: ToyWorld.clerk)
        try world.receive(ToyWorld.penalty("样罚〔2024〕2号", on: "2024-06-01"), as: "penalty", on: "2025-03-01")
        let replay = try replay()
        #expect(replay.isExact && replay.isEqual && replay.isSameEngine)
        #expect(replay.today != replay.replayed)
    }

    @Test func `A past decision is replayed under the texts of then when the standard has changed`() throws {
        _ = try decide()
        let text = try #require(ToySector.standard.first)
        let words = String(decoding: text.bytes, as: UTF8.self)
        let changed = words.replacing("value: -4, reference", with: "value: -7, reference")
        #expect(changed != words)
        let replaced = ConfigurationText(path: text.path, bytes: Array(changed.utf8))
        let checked = Composition.read(ToyCounty.self, replacing: ["toy": [replaced]])
        let composition = try #require(checked.value, "\(checked.diagnostics.map(\.text.english))")
        let ledger = try Ledger.open(
            path: world.pipeline.ledger.path, access: .readOnly, layouts: composition.layouts)
        let later = Pipeline(composition: composition, ledger: ledger)
        let replay = try replay(later)
        #expect(replay.isExact)
        #expect(replay.today.lines != replay.replayed.lines)
    }

    @Test func `A day without a decision is refused with the days that have one`() throws {
        #expect(throws: Refusal.self) { try replay() }
        _ = try decide()
        let refusal = #expect(throws: Refusal.self) { try replay(on: "2025-01-11") }
        #expect(refusal?.message.chinese.contains("2025-01-10") == true)
    }

    @Test func `Changes since a day and since a head name who, from what to what, and which facts`() throws {
        let head = try world.pipeline.ledger.head()
        #expect(
            try GradeChanges(world.pipeline, world.standard, since: .head(head), asOf: "2024-12-31").changes.isEmpty)
        for number in 2...9 {
            let penalty = ToyWorld.penalty("样罚〔2024〕\(number)号", on: "2024-06-01", conduct: "严重样例行为")
            try world.receive(penalty, as: "penalty", on: "2024-07-01")
        }
        let since = try GradeChanges(world.pipeline, world.standard, since: .head(head), asOf: "2024-12-31")
        let change = try #require(since.changes.first)
        #expect(since.subjects == 1 && change.profile.code == ToyWorld.code)
        #expect(change.before?.outcome.grade != change.after.outcome.grade && change.facts.count == 8)
        let byDay = try GradeChanges(world.pipeline, world.standard, since: .day("2024-05-31"), asOf: "2024-12-31")
        #expect(byDay.changes.first?.facts.count == 8)
        let other = Head(number: head.number, digest: .zero)
        #expect(throws: Refusal.self) {
            try GradeChanges(world.pipeline, world.standard, since: .head(other), asOf: "2024-12-31")
        }
    }

    @Test func `The explanation names the decisions so far, and that they were trials`() throws {
        _ = try decide()
        #expect(try world.explain(on: "2025-01-31").contains("认定 2024：等级"))
        #expect(try world.explain(on: "2025-01-31", language: .english).contains("decided for 2024: grade"))
        #expect(try world.explain(on: "2025-01-31").contains("试认定"))
    }

    @Test func `The list shows whom to look at and how to confirm, and the replay says that it is the same`() throws {
        let outcome = try desk().sort(round().list())
        let text = DecisionText(outcome).proposal(command: "toy decide", showsAll: true)
        #expect(text.chinese.contains("--confirm \(outcome.list.confirmation)") && text.chinese.contains("试认定"))
        #expect(text.english.contains("not adopted") && text.english.contains(ToyWorld.code))
        let done = DecisionText(try decide()).done("1:x")
        #expect(done.chinese.contains("试认定 1 家") && done.english.contains("decided as trials: 1"))
        let profile = try world.pipeline.profile(of: world.subject(), asOf: "2024-12-31")
        let replayed = ReplayText(replay: try replay(), profile: profile).render()
        #expect(replayed.chinese.contains("逐字节一致") && replayed.english.contains("the same to the byte"))
    }
}
