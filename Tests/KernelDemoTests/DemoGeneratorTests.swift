import Kernel
import Testing

@testable import KernelDemo

struct DemoGeneratorTests {
    private let files = DemoGenerator(plan: SampleKinds.plan, kinds: SampleKinds.all).files()

    private func table(_ kind: KindID) throws -> ReadTable {
        ReadTable(try #require(files.first { $0.kind == kind }))
    }

    @Test func `the same seed gives the same bytes, another seed gives others`() {
        #expect(DemoGenerator(plan: SampleKinds.plan, kinds: SampleKinds.all).files() == files)
        let other = SampleKinds.plan(subjects: 100, seed: 1)
        #expect(DemoGenerator(plan: other, kinds: SampleKinds.all).files() != files)
    }

    @Test func `every kind with examples has a file and a kind that findings fill has none`() {
        #expect(files.map(\.kind) == [.registration, "decision", "toy.event", "toy.held"])
        #expect(files.map(\.unit) == ["主体登记机关", "公共信用信息平台", "示例局", "示例局"])
        #expect(files.map(\.name) == ["registration.csv", "decision.csv", "toy.event.csv", "toy.held.csv"])
    }

    @Test func `another kind leaves the files of the rest as they were`() {
        let fewer = DemoGenerator(plan: SampleKinds.plan, kinds: [SampleKinds.register, SampleKinds.decision]).files()
        #expect(fewer == Array(files.prefix(2)))
    }

    @Test func `a file begins with a byte order mark and ends its lines with CRLF`() {
        for file in files {
            #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]))
            #expect(file.bytes.suffix(2) == [0x0D, 0x0A])
        }
    }

    @Test func `every code of the register passes both checks and none can be real`() throws {
        let codes = try table(.registration).column("登记code")
        #expect(codes.count == 100)
        #expect(Set(codes).count == 100)
        for text in codes {
            let code = try CreditCode.read(text).get()
            #expect(code.warnings.isEmpty)
            #expect(text.contains("YYY"))
            #expect(!IdentityNumberShape.matches(text))
        }
    }

    @Test func `the first codes stay whatever the seed and the number of subjects`() {
        let other = DemoRegister(plan: SampleKinds.plan(subjects: 5, seed: 7), random: SplitMix64(seed: 7))
        #expect(
            other.subjects.prefix(3).map(\.code) == ["91441303MA4YYY900K", "91441303MA4YYY919G", "91441303MA4YYY927B"])
    }

    @Test func `codes far beyond the first do not repeat`() {
        let numbers =
            Array(0..<3_000) + Array(29_700..<30_000) + Array(923_400..<923_700) + Array(1_999_000..<2_000_000)
        let codes = Set(numbers.map { DemoCode.make(prefix: "91", region: "441303", number: $0) })
        #expect(codes.count == numbers.count)
    }

    @Test func `the register has subjects in their first year and some that stopped or ended`() throws {
        let register = DemoRegister(plan: SampleKinds.plan(subjects: 1000, seed: 3), random: SplitMix64(seed: 3))
        let yearBefore = SampleKinds.plan.through.adding(months: -12)
        #expect((20...90).contains(register.subjects.count { $0.since > yearBefore }))
        #expect((30...100).contains(register.subjects.count { $0.status != "active" }))
        #expect((10...60).contains(register.subjects.count { $0.subjectClass == .individualBusiness }))
        #expect(register.subjects.allSatisfy { ($0.status == "active") == ($0.changedOn == nil) })
    }

    @Test func `rows follow the days of the plan and most subjects stay clean`() throws {
        let events = try table("toy.event")
        #expect(events.rows.count > 200)
        let days = events.column("日期").compactMap { Day($0) }
        #expect(days.allSatisfy { SampleKinds.plan.from <= $0 && $0 <= SampleKinds.plan.through })
        #expect(days == days.sorted())
        let counts = Dictionary(grouping: events.column("代码"), by: \.self).mapValues(\.count)
        #expect((counts.values.max() ?? 0) >= 6)
    }

    @Test func `numbers tell the rows apart, decision numbers stand after the example's words`() throws {
        let decisions = try table("decision")
        #expect(decisions.header == ["DM", "LB", "ZJHM", "WSH", "JG", "RQ", "QZ"])
        let numbers = decisions.column("WSH")
        #expect(numbers.first?.hasPrefix("示罚〔2022〕") == true)
        let repeated = Dictionary(grouping: numbers, by: \.self).filter { $0.value.count > 1 }
        #expect(repeated.count >= 2)
        #expect(repeated.values.allSatisfy { $0.count == 2 })
    }

    @Test func `a row cites a decision about the same subject, once`() throws {
        let decisions = try table("decision")
        let subjects = Dictionary(
            zip(decisions.column("WSH"), decisions.column("DM")), uniquingKeysWith: { first, _ in first })
        let events = try table("toy.event")
        let cited = zip(events.column("决定文号"), events.column("代码")).filter { !$0.0.isEmpty }
        #expect(cited.count > 20)
        #expect(cited.count { subjects[$0.0] != $0.1 } <= 10)
    }

    @Test func `a day that dates other columns stands where they do`() throws {
        let events = try table("toy.event")
        for (day, count) in zip(events.column("补报日期"), events.column("补报数")) { #expect(day.isEmpty == count.isEmpty) }
        let settled = events.column("办结日期")
        #expect(settled.contains("") && settled.contains { !$0.isEmpty })
    }

    @Test func `what is held ends about three years on and goes round`() throws {
        let held = try table("toy.held")
        #expect(Set(held.column("代码")).count > 60)
        #expect(held.column("说明, 备注").first == "一级, 甲类")
        for (from, to) in zip(held.column("日期"), held.column("到期")) {
            guard let day = Day(from) else { continue }
            #expect(to == day.adding(months: 36).adding(days: -1).description)
        }
    }

    @Test func `about two rows in a hundred are wrong on purpose, each in its own way`() throws {
        let decisions = try table("decision")
        let register = Set(try table(.registration).column("登记code"))
        let codes = decisions.column("DM")
        #expect(codes.contains("123"))
        #expect(codes.contains { IdentityNumberShape.isPerson($0) })
        #expect(codes.contains { if case .failure(.checkCharacter) = CreditCode.read($0) { true } else { false } })
        #expect(codes.contains { (try? CreditCode.read($0).get()) != nil && !register.contains($0) })
        #expect(decisions.column("LB").contains("自然人"))
        #expect(decisions.column("RQ").contains { $0.hasSuffix("-02-30") })
        #expect(decisions.column("ZJHM").count { !$0.isEmpty } == decisions.column("LB").count { $0 == "自然人" })
        let repeats = decisions.rows.count - Set(decisions.rows).count
        let rounds = decisions.rows.count / 50 / 7
        #expect((rounds...rounds + 1).contains(repeats))
        let wrong = codes.count { !register.contains($0) }
        #expect((decisions.rows.count / 100...decisions.rows.count / 25).contains(wrong))
    }

    @Test func `another kind leaves the files of the others as they were`() {
        let held = SampleKinds.held
        let another = RecordKind(
            id: "another", title: "另一种", columns: held.columns, roles: held.roles, examples: held.examples)
        let plan = SampleKinds.plan(subjects: 120, seed: 7)
        let before = DemoGenerator(plan: plan, kinds: SampleKinds.all).files()
        let after = DemoGenerator(plan: plan, kinds: [another] + SampleKinds.all).files()
        #expect(after.count == before.count + 1)
        for file in before { #expect(after.first { $0.name == file.name }?.bytes == file.bytes, "\(file.name)") }
    }

    @Test func `the file grows with the number of subjects`() {
        let many = SampleKinds.plan(subjects: 1000, seed: 20_190_612)
        let file = DemoGenerator(plan: many, kinds: SampleKinds.all).files().last.map(ReadTable.init)
        #expect((1_150...1_330).contains(file?.rows.count ?? 0))
    }

    @Test func `no subjects give no files`() {
        let none = SampleKinds.plan(subjects: 0, seed: 1)
        #expect(DemoGenerator(plan: none, kinds: SampleKinds.all).files().isEmpty)
    }
}
