import Kernel
import KernelTesting
import Testing

@testable import Pilot

/// A standard is a draft until the bureau that keeps it puts these very texts in force, from a day on.
@Suite struct AdoptionTests {
    private let world: ToyWorld
    private static let draft = "样例标准，未经发布"
    private static let document = "样例局〔2026〕1号"

    init() throws {
        world = try ToyWorld.withSubjects()
    }

    private func order(on day: Day, document: String = document, of pipeline: Pipeline? = nil) throws -> Order {
        let composition = (pipeline ?? world.pipeline).composition
        return .adoption(AdoptionOrder(standard: try composition.standard(nil), document: document, day: day))
    }

    @discardableResult
    private func adopt(on day: Day, document: String = document, of pipeline: Pipeline? = nil) throws -> Int64 {
        try (pipeline ?? world.pipeline).carryOut(
            order(on: day, document: document, of: pipeline), by: ToyWorld.clerk, today: "2026-01-05"
        ).fact
    }

    /// The first lines of both pages.
    private func notices(on day: Day, knownAt: Int64? = nil, in language: Language = .chinese) throws -> [String] {
        let status = try world.pipeline.status(of: world.standard, on: day, knownAt: knownAt)
        let distribution = GradeDistribution([], standard: try world.standard, status: status, asOf: day).render()
        return [try world.explain(on: day, knownAt: knownAt, language: language), distribution.text(language)].map {
            String($0.prefix { $0 != "\n" })
        }
    }

    @Test func `Both pages say draft until the day, and from it on by whom and by which document`() throws {
        let known = try world.pipeline.ledger.head().number
        let fact = try adopt(on: "2026-07-01")
        for notice in try notices(on: "2026-06-30") { #expect(notice.contains(Self.draft), "\(notice)") }
        for notice in try notices(on: "2026-07-01") {
            #expect(notice == "【标准由 样例局 发布（样例局〔2026〕1号，自 2026-07-01 起施行，事实 #\(fact)）；本结果为计算结果，未经认定】")
        }
        for notice in try notices(on: "2026-07-01", in: .english) {
            #expect(notice.contains("adopted by 样例局") && notice.contains("not yet decided"), "\(notice)")
        }
        for notice in try notices(on: "2026-07-01", knownAt: known) { #expect(notice.contains(Self.draft)) }
        #expect(try world.pipeline.ledger.audit().isEmpty)
    }

    @Test func `An adoption changes no result, and its day is no change of a result`() throws {
        let days: [Day] = ["2026-06-30", "2026-07-01"]
        let before = try days.map { try world.document(on: $0).bytes() }
        try adopt(on: "2026-07-01")
        #expect(try days.map { try world.document(on: $0).bytes() } == before)
        let dossier = try world.pipeline.dossier(of: world.subject(), knownAt: nil)
        for day: Day in ["2026-01-05", "2026-06-30"] {
            #expect(try dossier.nextChange(world.standard, after: day) != .on("2026-07-01"))
        }
    }

    @Test func `Another unit cannot adopt it, nor anybody without a document`() throws {
        let refused = Refused(world: world.pipeline)
        try refused.expect(
            ["《样例标准》由 样例局 发布，样例县信用办 不能发布"], ["'样例标准' is adopted by 样例局; 样例县信用办 cannot adopt it"]
        ) { try world.carryOut(order(on: "2026-07-01"), by: ToyWorld.officer) }
        try refused.expect(["不能为空"], ["cannot be blank"]) {
            try world.carryOut(order(on: "2026-07-01", document: " "), by: ToyWorld.clerk)
        }
        try refused.expect(["证件号码的样式"], ["a natural person's number"]) {
            try world.carryOut(order(on: "2026-07-01", document: "文 11010519491231002X"), by: ToyWorld.clerk)
        }
    }

    @Test func `Adopted twice by one document is once`() throws {
        let fact = try adopt(on: "2026-07-01")
        #expect(try adopt(on: "2026-07-01") == fact)
        #expect(try adopt(on: "2026-07-02") > fact)
    }

    /// The same ledger under a standard whose text has one more line, a comment.
    private func changed() throws -> Pipeline {
        let texts = ToySector.standard.map {
            ConfigurationText(path: $0.path, bytes: $0.bytes + Array("\n# 改动\n".utf8))
        }
        let composition = try #require(Composition.read(ToyCounty.self, replacing: [ToySector.id: texts]).value)
        return Pipeline(composition: composition, ledger: world.pipeline.ledger)
    }

    @Test func `A text that changed is a draft again, and the adopted text is still the adopted one`() throws {
        try adopt(on: "2026-07-01")
        let changed = try changed()
        let standard = try changed.composition.standard(nil)
        #expect(try changed.status(of: standard, on: "2026-08-01") == .draft)
        for notice in try notices(on: "2026-08-01") { #expect(notice.contains("标准由 样例局 发布")) }
    }

    @Test func `A later adoption replaces an earlier one from its own day on, whichever came first`() throws {
        let changed = try changed()
        for isLate in [false, true] {
            let world = try ToyWorld.withSubjects()
            let second = Pipeline(composition: changed.composition, ledger: world.pipeline.ledger)
            let adoptions: [(Day, Pipeline)] = [("2026-01-01", world.pipeline), ("2026-07-01", second)]
            for (day, pipeline) in isLate ? adoptions.reversed() : adoptions { try adopt(on: day, of: pipeline) }
            func isDraft(_ pipeline: Pipeline, _ day: Day) throws -> Bool {
                try pipeline.status(of: pipeline.composition.standard(nil), on: day) == .draft
            }
            #expect(try isDraft(world.pipeline, "2025-12-31"))
            let days: [(Day, Bool)] = [("2026-06-30", true), ("2026-07-01", false)]
            for (day, isFirst) in days {
                #expect(try isDraft(world.pipeline, day) != isFirst, "\(day), late: \(isLate)")
                #expect(try isDraft(second, day) == isFirst, "\(day), late: \(isLate)")
            }
        }
    }
}
