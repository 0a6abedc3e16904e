import Foundation
import Kernel
import KernelConfiguration
import KernelIntake
import KernelLedger
import KernelPublication
import KernelTesting
import Testing

@testable import Pilot

/// A county sets constants of a standard for itself from a day on; what was before stays as it was.
@Suite("A county's own values hold from their day on")
struct OverrideStoryTests {
    private let world: ToyWorld
    private let county: Composition

    init() throws {
        world = try ToyWorld.withOneEnterprise()
        try world.receive(ToyWorld.penalty("样罚〔2025〕1号", on: "2025-06-01"), as: "penalty", on: "2025-06-10")
        let checked = Composition.read(ToyCountyWithOverride.self)
        county = try #require(checked.value, "\(checked.diagnostics.map(\.text.english))")
    }

    /// The same ledger once the county's values are in the program.
    private func later(_ access: Ledger.Access = .readOnly) throws -> Pipeline {
        let ledger = try Ledger.open(path: world.pipeline.ledger.path, access: access, layouts: county.layouts)
        return Pipeline(composition: county, ledger: ledger)
    }

    private func document(_ pipeline: Pipeline, on day: Day) throws -> AssessmentDocument {
        try pipeline.document(of: world.subject(), pipeline.composition.standard(nil), asOf: day)
    }

    @Test func `Until the day every line is the same, and from it on the county's value counts`() throws {
        let later = try later()
        for day: Day in ["2024-12-31", "2025-06-01", "2025-12-31"] {
            let (own, without) = (try document(later, on: day), try world.document(on: day))
            #expect(own.lines == without.lines && own.score == without.score && own.grade == without.grade, "\(day)")
            #expect(own.notRated == without.notRated, "\(day)")
        }
        let (own, without) = (try document(later, on: "2026-01-01"), try world.document(on: "2026-01-01"))
        #expect(without.lines.first { $0.rule == "fines" }?.points == "-5")
        #expect(own.lines.first { $0.rule == "fines" }?.points == "-6.5")
    }

    @Test func `The day is one on which a result can change`() throws {
        let later = try later()
        let change = try later.dossier(of: world.subject(), knownAt: nil)
            .nextChange(later.composition.standard(nil), after: "2025-12-31")
        #expect(change == .on("2026-01-01"))
    }

    @Test func `The explanation cites the county's document from the day on`() throws {
        let later = try later()
        func explain(_ day: Day) throws -> String {
            let explanation = try later.explanation(
                of: world.subject(), later.composition.standard(nil), asOf: day, knownAt: nil)
            return ExplanationText(explanation).render().text(.chinese)
        }
        #expect(try explain("2026-01-01").contains("样例县办法第二条（地方自定）"))
        #expect(try !explain("2025-12-31").contains("样例县办法"))
    }

    // MARK: Deposited, adopted, replayed

    private func decide(_ pipeline: Pipeline, _ cycle: String, today: Day) throws {
        let round = try DecisionRound(
            pipeline, pipeline.composition.standard(nil), try #require(Cycle(cycle)), today: today)
        let desk = DecisionDesk(round: round, actor: ToyWorld.head, today: today, revises: false)
        _ = try desk.confirm(desk.propose().confirmation)
    }

    private func replay(_ pipeline: Pipeline, on day: Day) throws -> Replay {
        try Replay(pipeline, world.subject(), decidedOn: day, sectors: ToyCounty.sectors)
    }

    @Test func `A decision made before the county's values is replayed to the byte under them, and so is one after`()
        throws
    {
        try decide(world.pipeline, "2025", today: "2026-01-10")
        let later = try later(.readWrite)
        let first = try replay(later, on: "2026-01-10")
        let digest = try digest()
        #expect(first.isExact && !first.decision.texts.contains(digest))
        let file = IntakeSource.bytes(
            name: "penalty.csv", Array(ToyWorld.penalty("样罚〔2026〕1号", on: "2026-05-01").utf8))
        _ = try later.receive(file, as: "penalty", by: ToyWorld.clerk, today: "2026-05-10", dryRun: false)
        try decide(later, "2026", today: "2027-01-10")
        for day: Day in ["2026-01-10", "2027-01-10"] { #expect(try replay(later, on: day).isExact, "\(day)") }
        let second = try replay(later, on: "2027-01-10")
        #expect(second.decision.texts.contains(digest))
        #expect(second.replayed.lines.first { $0.rule == "fines" }?.points == "-6.5")
        // A program without the county's values finds them in the ledger.
        let without = Pipeline(composition: world.pipeline.composition, ledger: later.ledger)
        #expect(try replay(without, on: "2027-01-10").isExact)
        #expect(try later.ledger.audit() == [])
    }

    private func digest() throws -> String {
        try #require(ToyCountyWithOverride.overrides.first).digest.description
    }

    @Test func `The county's text is one of the standard's, deposited and to be adopted with it`() throws {
        let later = try later(.readWrite)
        let (standard, plain) = (try later.composition.standard(nil), try world.standard)
        #expect(standard.texts == plain.texts + ToyCountyWithOverride.overrides)
        #expect(later.composition.texts.contains(ToyCountyWithOverride.overrides[0]))
        let order = AdoptionOrder(standard: plain, document: "样例局〔2026〕1号", day: "2026-01-01")
        _ = try world.pipeline.carryOut(.adoption(order), by: ToyWorld.clerk, today: "2026-01-05")
        #expect(try later.status(of: standard, on: "2026-02-01") == .draft)
        let again = AdoptionOrder(standard: standard, document: "样例局〔2026〕2号", day: "2026-01-02")
        _ = try later.carryOut(.adoption(again), by: ToyWorld.clerk, today: "2026-01-06")
        #expect(try later.status(of: standard, on: "2026-02-01") != .draft)
        #expect(try later.basis(standard, asOf: "2026-02-01", knownAt: nil).deposits.count == standard.texts.count)
    }

    // MARK: Composition

    private func read(_ text: String) -> Checked<Composition> {
        let override = ConfigurationText(path: "toy/overrides/x.yaml", bytes: Array(text.utf8))
        return Composition.read(ToyCounty.self, overrides: [override])
    }

    @Test func `A sector that the county does not have is an error at its place`() {
        let checked = read("format: 1\nsector: toys\nreferences: {county: 样例县办法}\noverride: {}\n")
        #expect(checked.value == nil)
        #expect(checked.diagnostics.map { $0.location?.description } == ["toy/overrides/x.yaml:2:9"])
        #expect(checked.diagnostics.first?.text.chinese.contains("未知的行业 toys，是否为 toy？") == true)
    }

    @Test func `A mistake in a county's file is one error, and nothing is read`() {
        let checked = read(
            "format: 1\nsector: toy\nreferences: {county: 样例县办法}\noverride: {indicators.fines.caps: {}}\n")
        #expect(checked.value == nil && checked.diagnostics.count == 1)
        #expect(checked.diagnostics.first?.text.chinese.contains("是否为 indicators.fines.cap？") == true)
        #expect(read("format: 1\nsector: toy\n  x").diagnostics.count == 1)
    }

    @Test func `Files given to check stand in for the standard, or for what the county adds to it`() throws {
        let scratch = try ScratchFolder()
        let words = String(decoding: ToyCountyWithOverride.overrides[0].bytes, as: UTF8.self)
        try scratch.write(words.replacing("-6.5", with: "-7"), to: "own.yaml")
        try scratch.write(String(decoding: ToySector.standard[0].bytes, as: UTF8.self), to: "book.yaml")
        let paths = ["own.yaml", "book.yaml"].map { "\(scratch.path)/\($0)" }
        let book = try GivenTexts([paths[1]], offered: [ToySector.id])
        #expect(book.standards.keys.map(\.description) == ["toy"])
        #expect(book.overrides(insteadOf: county.standards[0].overrides) == county.standards[0].overrides)
        let own = try GivenTexts([paths[0]], offered: [ToySector.id])
        #expect(own.standards.isEmpty)
        #expect(own.overrides(insteadOf: county.standards[0].overrides).map(\.path) == [paths[0]])
        let both = try GivenTexts(paths, offered: [ToySector.id])
        let checked = Composition.read(
            ToyCountyWithOverride.self, replacing: both.standards,
            overrides: both.overrides(insteadOf: ToyCountyWithOverride.overrides))
        #expect(checked.value?.standards.first?.texts.map(\.path) == [paths[1], paths[0]])
    }
}
