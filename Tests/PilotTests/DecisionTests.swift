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
        by actor: Actor = ToyWorld.head, today: Day = "2025-01-10", revises: Bool = false
    ) throws -> DecisionDesk {
        DecisionDesk(round: try round(today: today), actor: actor, today: today, revises: revises)
    }

    private func decide(today: Day = "2025-01-10", revises: Bool = false) throws -> DecisionDesk.Outcome {
        let desk = try desk(today: today, revises: revises)
        return try desk.confirm(desk.propose().confirmation)
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
        #expect(decision.isTrial && facts[0].actor == ToyWorld.head.description && facts[0].day == "2025-01-10")
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
        let promoted = Actor(unit: ToyWorld.clerk.unit, role: "负责人", account: ToyWorld.clerk.account)
        for actor in [ToyWorld.clerk, promoted] {
            let desk = try desk(by: actor)
            let refusal = #expect(throws: Refusal.self) { try desk.confirm(desk.propose().confirmation) }
            #expect(refusal?.message.chinese.contains("没有可由") == true)
        }
        #expect(try world.pipeline.ledger.decisions().isEmpty)
        #expect(try decide().decided.count == 1)
    }

    @Test func `A confirmation stands for the very list that was shown`() throws {
        let shown = try desk().propose().confirmation
        try world.receive(ToyWorld.penalty("样罚〔2024〕2号", on: "2024-06-01"), as: "penalty", on: "2025-01-09")
        let refusal = #expect(throws: Refusal.self) { try desk().confirm(shown) }
        #expect(refusal?.message.chinese.contains("名单已有变化") == true)
        #expect(try desk().confirm(desk().propose().confirmation.lowercased()).decided.count == 1)
    }

    @Test func `A confirmation stands for the officer and the options that it was shown with`() throws {
        let shown = try desk().propose().confirmation
        let colleague = Actor(unit: ToyWorld.head.unit, role: ToyWorld.head.role, account: "other")
        for desk in [try desk(by: colleague), try desk(revises: true)] {
            #expect(throws: Refusal.self) { try desk.confirm(shown) }
        }
        #expect(try desk().confirm(shown).decided.count == 1)
    }

    @Test func `Only the bureau that keeps the standard decides by it`() throws {
        let refusal = #expect(throws: Refusal.self) { try desk(by: ToyWorld.officer).propose() }
        #expect(refusal?.message.chinese == "《样例标准》由 样例局 认定，样例县信用办 不能认定")
    }

    @Test func `Nothing is decided on a day before the last receipt`() throws {
        try world.receive(ToyWorld.penalty("样罚〔2024〕2号", on: "2024-06-01"), as: "penalty", on: "2025-01-09")
        let refusal = #expect(throws: Refusal.self) { try round(today: "2025-01-08") }
        #expect(refusal?.message.chinese.contains("早于台账最后一件的收到日 2025-01-09") == true)
        _ = try round(today: "2025-01-09")
    }

    @Test func `A trial settles nothing once the standard is adopted, and is no earlier decision`() throws {
        _ = try decide()
        let order = Order.adoption(
            AdoptionOrder(standard: try world.standard, document: "样例局〔2024〕1号", day: "2024-01-01"))
        _ = try world.pipeline.carryOut(order, by: ToyWorld.clerk, today: "2025-01-10")
        #expect(try round().list().items.map(\.earlier) == [nil] && round().list().settled == 0)
        #expect(try decide().decided.count == 1)
        #expect(try round().list().settled == 1)
        let decisions = try world.pipeline.ledger.decisions().compactMap(Decision.init)
        #expect(decisions.map(\.isTrial) == [true, false])
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

    @Test func `Of several decisions of one day the fact says which is replayed`() throws {
        let first = try decide().facts
        try world.mark(.withdrawn, world.record("样罚〔2024〕1号"), on: "2024-12-01", by: ToyWorld.clerk)
        let second = try decide(today: "2025-01-10", revises: true).facts
        let refusal = #expect(throws: Refusal.self) { try replay() }
        for fact in first + second { #expect(refusal?.message.chinese.contains("#\(fact) toy 2024") == true) }
        let again = try Replay(
            world.pipeline, world.subject(), decidedOn: "2025-01-10", fact: first[0], sectors: ToyCounty.sectors)
        #expect(again.fact.number == first[0] && again.isExact)
    }

    @Test func `Whoever has anything against them is on the list unasked, the others only by number`() throws {
        try world.receive(
            ToyWorld.register().replacing(ToyWorld.code, with: ToyWorld.secondCode), as: .registration, on: "2024-06-01"
        )
        let outcome = try desk().propose()
        #expect(outcome.decided.map(\.isAdverse) == [false, true])
        let (short, whole) = (
            DecisionText(outcome).proposal(command: "x", showsAll: false).chinese,
            DecisionText(outcome).proposal(command: "x", showsAll: true).chinese
        )
        #expect(short.contains(ToyWorld.code) && !short.contains(ToyWorld.secondCode) && short.contains("其余 1 家"))
        #expect(whole.contains(ToyWorld.code) && whole.contains(ToyWorld.secondCode) && !whole.contains("有扣分"))
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
        let outcome = try desk().propose()
        let text = DecisionText(outcome).proposal(command: "toy decide", showsAll: true)
        #expect(text.chinese.contains("--confirm \(outcome.confirmation)") && text.chinese.contains("试认定"))
        #expect(text.english.contains("not adopted") && text.english.contains(ToyWorld.code))
        let done = DecisionText(try decide()).done("1:x")
        #expect(done.chinese.contains("试认定 1 家") && done.english.contains("decided as trials: 1"))
        let profile = try world.pipeline.profile(of: world.subject(), asOf: "2024-12-31")
        let replayed = ReplayText(replay: try replay(), profile: profile).render()
        #expect(replayed.chinese.contains("逐字节一致") && replayed.english.contains("the same to the byte"))
    }
}
