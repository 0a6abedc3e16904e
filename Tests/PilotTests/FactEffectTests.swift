import Kernel
import KernelTesting
import Testing

/// Each kind of fact changes `explain` on its own day and not the day before.
@Suite struct FactEffectTests {
    /// The two explanations without the line that names the day of evaluation.
    private func texts(_ world: ToyWorld, around day: Day) throws -> (before: String, on: String) {
        func text(_ day: Day) throws -> String {
            try world.explain(on: day).split(separator: "\n").filter { !$0.contains("评价日") }.joined(separator: "\n")
        }
        return (try text(day.adding(days: -1)), try text(day))
    }

    @Test func `A registered subject is explained from the day on which the register knows it`() throws {
        let world = try ToyWorld.withOneEnterprise()
        let late = """
            code,name,class,region,township,industry,status,since
            91441302MA4YYY9005,样例二号公司,enterprise,441302,西街道,C,active,2024-05-01
            """
        try world.receive(late, as: .registration, on: "2026-01-02")
        #expect(try world.document(on: "2024-04-30", code: ToyWorld.secondCode).notRated == "not-registered")
        #expect(try world.document(on: "2024-05-01", code: ToyWorld.secondCode).notRated == "young")
    }

    @Test func `The first year after registration ends on its day`() throws {
        let world = try ToyWorld.withOneEnterprise()
        try world.receive(
            """
            code,name,class,region,township,industry,status,since
            91441302MA4YYY9005,样例二号公司,enterprise,441302,西街道,C,active,2025-02-28
            """, as: .registration, on: "2025-03-01")
        #expect(try world.document(on: "2026-02-27", code: ToyWorld.secondCode).notRated == "young")
        #expect(try world.document(on: "2026-02-28", code: ToyWorld.secondCode).grade == "C")
    }

    @Test func `A new name holds from its day`() throws {
        let world = try ToyWorld.withOneEnterprise()
        let receipt = try world.receive(
            ToyWorld.register(name: "样例新名公司", changedOn: "2025-06-01"), as: .registration, on: "2025-06-10")
        #expect(receipt.settlement?.renamed == 1)
        let (before, on) = try texts(world, around: "2025-06-01")
        #expect(before.contains("样例一号公司") && !before.contains("样例新名公司"))
        #expect(on.contains("样例新名公司") && on.contains("曾用名：样例一号公司"))
    }

    @Test func `A move holds from its day`() throws {
        let world = try ToyWorld.withOneEnterprise()
        let receipt = try world.receive(
            ToyWorld.register(township: "北街道", changedOn: "2025-06-01"), as: .registration, on: "2025-06-10")
        #expect(receipt.settlement?.moved == 1)
        let (before, on) = try texts(world, around: "2025-06-01")
        #expect(before.contains("东街道") && on.contains("北街道"))
    }

    @Test func `A deregistered subject is not rated from its day`() throws {
        let world = try ToyWorld.withOneEnterprise()
        let receipt = try world.receive(
            ToyWorld.register(status: "deregistered", changedOn: "2025-06-01"), as: .registration, on: "2025-06-10")
        #expect(receipt.settlement?.deregistered == 1)
        let (before, on) = try texts(world, around: "2025-06-01")
        #expect(before.contains("等级 C") && on.contains("不评定：已注销或吊销"))
        #expect(before.contains("2025-06-01 自行变化"))
    }

    @Test func `A received record counts from the day on which it happened`() throws {
        let world = try ToyWorld.withOneEnterprise()
        try world.receive(ToyWorld.penalty("样罚〔2025〕1号", on: "2025-06-01"), as: "penalty", on: "2025-06-10")
        let (before, on) = try texts(world, around: "2025-06-01")
        #expect(before.contains("行政处罚：0 分") && on.contains("行政处罚：-5 分"))
    }

    @Test func `A correction holds from its day, and a file sent again with other content is one`() throws {
        let world = try ToyWorld.withOneEnterprise()
        try world.receive(ToyWorld.penalty("样罚〔2025〕1号", on: "2025-03-01"), as: "penalty", on: "2025-03-10")
        let receipt = try world.receive(
            ToyWorld.penalty("样罚〔2025〕1号", on: "2025-03-01", conduct: "严重样例行为"), as: "penalty", on: "2025-06-01")
        #expect(receipt.settlement?.versions == 1)
        let (before, on) = try texts(world, around: "2025-06-01")
        #expect(before.contains("等级 C") && !before.contains("降级与否决"))
        #expect(on.contains("等级 D") && on.contains("已被更正版本替代"))
    }

    @Test(arguments: [FactKind.withdrawn, .repaired])
    func `A withdrawn or repaired record stops counting on its day`(kind: FactKind) throws {
        let world = try ToyWorld.withOneEnterprise()
        try world.receive(ToyWorld.penalty("样罚〔2025〕1号", on: "2025-03-01"), as: "penalty", on: "2025-03-10")
        try world.mark(kind, world.record("样罚〔2025〕1号"), on: "2025-06-01")
        let (before, on) = try texts(world, around: "2025-06-01")
        #expect(before.contains("行政处罚：-5 分") && on.contains("行政处罚：0 分"))
        #expect(on.contains(kind == .repaired ? "已修复" : "已撤回"))
    }

    @Test func `An objected record does not count from the day it is opened until the day it is closed`() throws {
        let world = try ToyWorld.withOneEnterprise()
        try world.receive(ToyWorld.penalty("样罚〔2025〕1号", on: "2025-03-01"), as: "penalty", on: "2025-03-10")
        let record = try world.record("样罚〔2025〕1号")
        try world.mark(.objectionOpened, record, on: "2025-06-01")
        try world.mark(.objectionClosed, record, on: "2025-06-15")
        let opened = try texts(world, around: "2025-06-01")
        #expect(opened.before.contains("行政处罚：-5 分") && opened.on.contains("行政处罚：0 分"))
        #expect(opened.on.contains("异议处理中"))
        let closed = try texts(world, around: "2025-06-15")
        #expect(closed.before.contains("行政处罚：0 分") && closed.on.contains("行政处罚：-5 分"))
    }

    @Test func `An unclassified penalty counts for nothing until the day an officer classifies it`() throws {
        let world = try ToyWorld.withOneEnterprise()
        let receipt = try world.receive(
            ToyWorld.penalty("样罚〔2025〕1号", on: "2025-03-01", conduct: "没有列出的行为"), as: "penalty", on: "2025-03-10")
        #expect(receipt.unclassified.count == 1)
        try world.mark(.classified, world.record("样罚〔2025〕1号"), on: "2025-06-01", columns: ["toy.fine", "经办人认定"])
        let (before, on) = try texts(world, around: "2025-06-01")
        #expect(before.contains("行政处罚：0 分") && before.contains("尚未归类"))
        #expect(on.contains("行政处罚：-5 分"))
    }

    @Test func `A deposited standard is named from the day of its deposit`() throws {
        let world = try ToyWorld.withOneEnterprise()
        #expect(try world.explain(on: "2019-01-01").contains("标准未存档"))
        #expect(try world.explain(on: "2019-01-02").contains("标准存档 #"))
        #expect(try world.explain(on: "2019-01-02", language: .english).contains("standard deposited as #"))
    }

    @Test func `What was learned later is not known at an earlier fact number`() throws {
        let world = try ToyWorld.withOneEnterprise()
        let known = try world.pipeline.ledger.head().number
        try world.receive(ToyWorld.penalty("样罚〔2025〕1号", on: "2025-03-01"), as: "penalty", on: "2025-03-10")
        #expect(try world.explain(on: "2025-12-31").contains("行政处罚：-5 分"))
        #expect(try world.explain(on: "2025-12-31", knownAt: known).contains("行政处罚：0 分"))
    }
}
