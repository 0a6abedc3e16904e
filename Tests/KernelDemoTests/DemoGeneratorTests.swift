import Kernel
import Testing

@testable import KernelDemo

/// The files of a demonstration: which there are, who sends them, and that they are always the same.
@Suite struct DemoGeneratorTests {
    private let files: [DemoFile]

    init() throws {
        files = try SampleKinds.generator().files()
    }

    @Test func `the same seed gives the same bytes, another seed gives others`() throws {
        #expect(try SampleKinds.generator().files() == files)
        #expect(try SampleKinds.generator(SampleKinds.plan(subjects: 100, seed: 1)).files() != files)
    }

    @Test func `every kind with examples has a file a year and a kind that findings fill has none`() {
        let records = files.filter { $0.year == "2024" && $0.content != .facts }
        #expect(
            records.map(\.name) == [
                "works-registration-2024.csv", "works-toy.event-2024.csv", "works-toy.held-2024.csv",
                "port-decision-2024.csv", "credit-decision-2024.csv",
            ])
        #expect(records.map(\.actor.unit) == ["示例局", "示例局", "示例局", "港口局", "信用办"])
        #expect(Set(files.map(\.name)).count == files.count)
        #expect(files.allSatisfy { $0.name.hasPrefix($0.folder + "-") })
    }

    @Test func `the register comes first, every year after the one before, and nothing after the end`() {
        #expect(files.first?.kind == .registration && files.first?.year == nil)
        #expect(files.first?.receivedOn == SampleKinds.plan.from)
        #expect(files.map(\.receivedOn) == files.map(\.receivedOn).sorted())
        #expect(files.last?.receivedOn == SampleKinds.plan.through)
        #expect(files.dropFirst().map { $0.year ?? "" } == files.dropFirst().map { $0.year ?? "" }.sorted())
    }

    @Test func `facts come after a year's records, from an officer who imported none of them`() throws {
        let facts = files.filter { $0.content == .facts }
        #expect(facts.contains { $0.folder == "port" } && facts.contains { $0.folder == "credit" })
        let importers = Set(files.filter { $0.content != .facts }.map(\.actor))
        #expect(facts.allSatisfy { !importers.contains($0.actor) })
        for fact in facts {
            let last = files.lastIndex { $0.year == fact.year && $0.content != .facts } ?? 0
            #expect(files.firstIndex(of: fact) ?? 0 > last)
        }
    }

    @Test func `officers withdraw, repair, decide objections, link, merge, and now and then err`() throws {
        let rows = files.filter { $0.content == .facts && $0.folder == "credit" }.flatMap { ReadTable($0).column("事实") }
        for word in ["修复", "异议受理", "异议办结", "关联", "撤消"] { #expect(rows.contains(word), "\(word)") }
        let mergers = files.filter { $0.content == .facts && $0.folder == "works" }.flatMap {
            ReadTable($0).column("事实")
        }
        #expect(mergers == ["合并"])
    }

    @Test func `another kind leaves the files of the rest as they were`() throws {
        let held = SampleKinds.held
        let another = RecordKind(
            id: "another", title: "另一种", columns: held.columns, roles: held.roles, examples: held.examples)
        let after = try SampleKinds.generator(SampleKinds.plan, [another] + SampleKinds.all).files()
        #expect(after.count == files.count + 5)
        for file in files { #expect(after.first { $0.name == file.name }?.bytes == file.bytes, "\(file.name)") }
    }

    @Test func `the files of a kind grow with the number of subjects`() throws {
        let many = SampleKinds.generator(SampleKinds.plan(subjects: 1000, seed: 20_190_612))
        let lines = many.lines(many.register()).first { $0.kind.kind.id == "toy.held" }?.lines
        #expect((1_150...1_360).contains(lines?.count ?? 0))
    }

    @Test func `no subjects give no files, and a plan of one bureau and one month works too`() throws {
        #expect(try SampleKinds.generator(SampleKinds.plan(subjects: 0, seed: 1)).files().isEmpty)
        let short = CountyPlan.Demo(
            subjects: 12, seed: 1, from: Day("2025-12-20") ?? .distantPast, through: Day("2026-01-05") ?? .distantPast,
            region: "441303", townships: ["东镇"], industries: ["C"], bureaus: [.alone("唯一局")])
        let few = try SampleKinds.generator(short).files()
        #expect(few.first?.name == "bureau-registration.csv")
        #expect(
            few.allSatisfy { $0.actor.unit == "唯一局" && short.from <= $0.receivedOn && $0.receivedOn <= short.through })
    }
}
