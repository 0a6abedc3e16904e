import Foundation
import Kernel
import KernelLedger
import KernelPublication
import KernelTesting
import Testing

@testable import Pilot

/// A merger is a dated link: before its day nothing is another, from its day on one answers for both.
@Suite struct MergerTests {
    private static let (a, b, c) = (ToyWorld.code, ToyWorld.secondCode, ToyWorld.thirdCode)
    private static let merged: Day = "2025-06-01"
    private static let unmerged: Day = "2025-09-01"

    /// Two fines of one, one of the other, and one act on which both have a record.
    private func world() throws -> ToyWorld {
        let world = try ToyWorld.withSubjects()
        for (number, code) in [("1", Self.a), ("2", Self.b), ("9", Self.a), ("9", Self.b)] {
            try world.fine(number, code, on: "2025-03-01")
        }
        return world
    }

    /// A result without the day of its next change, which names a merger that is known to come.
    private func result(_ world: ToyWorld, _ code: String, _ day: Day, knownAt: Int64? = nil) throws -> String {
        let bytes = try world.document(on: day, code: code, knownAt: knownAt).bytes()
        return String(decoding: bytes, as: UTF8.self).replacing(/"nextChange":"[^"]*",/, with: "")
    }

    private func downgrade(_ world: ToyWorld, _ code: String, on day: Day) throws -> AssessmentDocument.LineDocument? {
        try world.document(on: day, code: code).lines.first { $0.rule == "two_fines" }
    }

    private func visits(_ world: ToyWorld, on day: Day) throws -> String? {
        let document = try world.document(on: day, code: Self.b)
        return document.lines.first { $0.rule == "poor_visits" }?.value
    }

    @Test func `The days before a merger stay as they would be without it, byte for byte`() throws {
        let (joined, alone) = (try world(), try world())
        try joined.merge(Self.a, into: Self.b, on: Self.merged)
        for code in [Self.a, Self.b] {
            for day: Day in ["2025-01-01", "2025-03-01", "2025-05-31"] {
                #expect(try result(joined, code, day) == result(alone, code, day), "\(code) \(day)")
            }
            #expect(try result(joined, code, Self.merged) != result(alone, code, Self.merged), "\(code)")
            #expect(try joined.document(on: "2025-05-31", code: code).nextChange == "2025-06-01")
        }
    }

    @Test func `From its day on the survivor answers for both, and an act that both have counts once`() throws {
        let world = try world()
        #expect(try downgrade(world, Self.b, on: Self.merged)?.value == "2")
        try world.merge(Self.a, into: Self.b, on: Self.merged)
        let line = try downgrade(world, Self.b, on: Self.merged)
        #expect(line?.value == "3" && line?.evidence.count == 4, "\(String(describing: line))")
        #expect(try downgrade(world, Self.b, on: "2025-05-31")?.value == "2")
    }

    @Test func `One number under both is a record of each, and when one is repaired the other still counts`() throws {
        let world = try ToyWorld.withSubjects()
        for code in [Self.a, Self.b] {
            let row = "visit_no,uscc,visited_on,result\nV-7,\(code),2025-03-01,poor"
            #expect(try world.receive(row, as: "toy.visit", on: "2025-03-02").setAside.isEmpty)
        }
        try world.merge(Self.a, into: Self.b, on: Self.merged)
        #expect(try visits(world, on: "2025-07-15") == "1")
        let subject = try world.subject(Self.b)
        let record = try #require(
            world.pipeline.ledger.facts(of: subject, knownAt: nil).last { $0.kind == .received }?.record)
        try world.pipeline.ledger.write(FactOrigin(actor: ToyWorld.officer, today: ToyWorld.today, file: "")) {
            try $0.mark(.repaired, record: record, of: subject, day: "2025-07-01", columns: ["理由"])
        }
        #expect(try visits(world, on: "2025-07-15") == "1")
    }

    @Test func `The merged one is not rated, and its page says who answers for it`() throws {
        let world = try world()
        try world.merge(Self.a, into: Self.b, on: Self.merged)
        let document = try world.document(on: Self.merged, code: Self.a)
        #expect(document.notRated == "merged" && document.lines.isEmpty && document.grade == nil)
        let text = try world.explain(on: Self.merged, code: Self.a)
        #expect(text.contains("不评定：已并入 \(Self.b)") && !text.contains("未计入"), "\(text)")
        #expect(text.contains("并入  样例二号公司  \(Self.b)"))
    }

    @Test func `After an un-merger both are as they would be alone`() throws {
        let (joined, alone) = (try world(), try world())
        try joined.merge(Self.a, into: Self.b, on: Self.merged)
        try joined.unmerge(Self.a, from: Self.b, on: Self.unmerged)
        for code in [Self.a, Self.b] {
            #expect(try result(joined, code, "2025-08-31") != result(alone, code, "2025-08-31"))
            #expect(try joined.document(on: "2025-08-31", code: code).nextChange == "2025-09-01")
            for day: Day in ["2025-09-01", "2026-02-28", "2026-03-01", "2028-12-31"] {
                let (a, b) = (try joined.document(on: day, code: code), try alone.document(on: day, code: code))
                #expect(try a.bytes() == b.bytes(), "\(code) \(day)")
            }
        }
        #expect(try joined.pipeline.ledger.audit().isEmpty)
    }

    @Test func `As known before a merger, and as known before its end, nothing has changed`() throws {
        let world = try world()
        let days: [Day] = ["2025-05-31", "2025-06-01", "2025-08-31", "2025-09-01", "2026-03-01"]
        func bytes(_ knownAt: Int64?) throws -> [[UInt8]] {
            try [Self.a, Self.b].flatMap { code in
                try days.map { try world.document(on: $0, code: code, knownAt: knownAt).bytes() }
            }
        }
        var seen: [(head: Int64, bytes: [[UInt8]])] = []
        let steps: [() throws -> Void] = [
            {}, { try world.merge(Self.a, into: Self.b, on: Self.merged) },
            { try world.unmerge(Self.a, from: Self.b, on: Self.unmerged) },
            { try world.fine("3", Self.a, on: "2025-07-01") },
        ]
        for step in steps {
            try step()
            seen.append((try world.pipeline.ledger.head().number, try bytes(nil)))
        }
        #expect(Set(seen.map(\.bytes)).count == 4)
        for (head, before) in seen { #expect(try bytes(head) == before, "as known at \(head)") }
    }

    @Test func `A merger of a merged one reaches through, and taking the middle out parts them again`() throws {
        let world = try world()
        try world.merge(Self.a, into: Self.b, on: Self.merged)
        try world.merge(Self.b, into: Self.c, on: "2025-07-01")
        func value(_ day: Day) throws -> String? { try downgrade(world, Self.c, on: day)?.value }
        #expect(try value("2025-06-30") == nil)
        #expect(try value("2025-07-01") == "3")
        #expect(try world.document(on: "2025-07-01", code: Self.a).notRatedTitle == "已并入 \(Self.b)")
        #expect(try world.document(on: "2025-07-01", code: Self.b).notRatedTitle == "已并入 \(Self.c)")
        #expect(try world.document(on: "2025-06-30", code: Self.c).nextChange == "2025-07-01")
        try world.unmerge(Self.b, from: Self.c, on: "2025-08-01")
        #expect(try value("2025-08-01") == nil)
        #expect(try downgrade(world, Self.b, on: "2025-08-01")?.value == "3")
        #expect(try world.explain(on: "2025-07-15", code: Self.c).contains("（原 样例一号公司）"))
    }

    @Test func `News of an earlier step of a chain is taken when it comes late`() throws {
        let world = try world()
        try world.merge(Self.b, into: Self.c, on: "2025-07-01")
        try world.merge(Self.a, into: Self.b, on: Self.merged)
        #expect(try downgrade(world, Self.b, on: "2025-06-30")?.value == "3")
        #expect(try downgrade(world, Self.c, on: "2025-07-01")?.value == "3")
    }

    @Test func `A record that comes later for the merged code counts for the survivor`() throws {
        let world = try world()
        try world.merge(Self.a, into: Self.b, on: Self.merged)
        try world.fine("4", Self.a, on: "2025-07-10")
        #expect(try downgrade(world, Self.b, on: "2025-07-09")?.value == "3")
        #expect(try downgrade(world, Self.b, on: "2025-07-10")?.value == "4")
        #expect(try world.document(on: "2025-07-10", code: Self.a).notRated == "merged")
        try world.mark(.repaired, world.record("样罚〔2025〕4号"), on: "2025-07-20")
        #expect(try downgrade(world, Self.b, on: "2025-07-20")?.value == "3")
    }

    @Test func `The page shows where a record came from, and each link with its day, its unit and its reason`() throws {
        let world = try world()
        let fact = try world.merge(Self.a, into: Self.b, on: Self.merged).fact
        let text = try world.explain(on: Self.merged, code: Self.b)
        let brought = text.split(separator: "\n").filter { $0.contains("（原 样例一号公司）") }
        #expect(brought.count == 2 && brought.allSatisfy { $0.contains("· R-") }, "\(text)")
        let line = text.split(separator: "\n").first { $0.contains("并入的主体") } ?? ""
        for word in ["样例一号公司", Self.a, "2025-06-01", "#\(fact)", "合并公告〔2025〕1号", ToyWorld.officer.unit] {
            #expect(line.contains(word), "\(word): \(line)")
        }
        let english = try world.explain(on: Self.merged, code: Self.b, language: .english)
        #expect(english.contains("takes in") && english.contains("(of 样例一号公司)"), "\(english)")
        #expect(english.contains(ToyWorld.officer.unit))
        try world.unmerge(Self.a, from: Self.b, on: Self.unmerged)
        let open = try world.explain(on: Self.merged, code: Self.b)
        #expect(open.contains("至 2025-08-31 止"), "\(open)")
        let after = try world.explain(on: Self.unmerged, code: Self.b)
        #expect(!after.contains("样例一号公司"), "\(after)")
    }

    @Test func `The distribution counts all merged ones on one line that names none of them`() throws {
        let world = try world()
        try world.merge(Self.a, into: Self.b, on: Self.merged)
        try world.merge(Self.b, into: Self.c, on: "2025-07-01")
        let day: Day = "2025-07-01"
        let documents = try BulkEvaluation(
            pipeline: world.pipeline, standard: world.standard, day: day, knownAt: nil, threads: 1
        ).documents()
        let text = GradeDistribution(documents, standard: try world.standard, status: .draft, asOf: day).render()
        let lines = text.chinese.split(separator: "\n").filter { $0.contains("并入") }
        #expect(lines.count == 1 && lines.first?.contains("2 ") == true, "\(text.chinese)")
        for code in [Self.a, Self.b, Self.c] { #expect(!text.chinese.contains(code) && !text.english.contains(code)) }
    }
}
