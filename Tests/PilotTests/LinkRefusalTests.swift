import Kernel
import KernelTesting
import Testing

@testable import Pilot

/// What cannot be linked or merged is refused in words that say why; what is on file already adds nothing.
@Suite struct LinkRefusalTests {
    private let world: ToyWorld
    private let a = ToyWorld.code
    private let b = ToyWorld.secondCode
    private let c = ToyWorld.thirdCode
    private let vessel = ToyWorld.vessel
    private let terminal = ToyWorld.terminal
    private let park = ToyWorld.park

    init() throws {
        world = try ToyWorld.withSubjects()
    }

    private func refused(
        _ order: @autoclosure () throws -> Order, _ chinese: [String], _ english: [String], today: Day = ToyWorld.today,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try Refused(world: world.pipeline).expect(chinese, english, sourceLocation: sourceLocation) {
            try world.carryOut(order(), today: today)
        }
    }

    @Test func `A subject is not linked to itself`() throws {
        try refused(world.link(a, .mergedInto, a, on: "2025-01-01"), ["不能与自己关联"], ["cannot be linked to itself"])
    }

    @Test func `Only an object is operated, and only by an organisation`() throws {
        try refused(
            world.link(a, .operatedBy, b, on: "2025-01-01"), ["“由其运营”是对象", "样例一号公司 是企业"],
            ["leads from an object", "样例一号公司 is: enterprise"])
        try refused(
            world.link(vessel, .operatedBy, terminal, on: "2025-01-01"), ["样例一号码头 是码头泊位"],
            ["样例一号码头 is: terminal"])
    }

    @Test(arguments: [ToyWorld.vessel, ToyWorld.terminal])
    func `Nobody is a member of a vessel or a terminal`(group: String) throws {
        try refused(
            world.link(a, .memberOf, group, on: "2025-01-01"), ["应为园区或组织"], ["a member of a park or an organisation"])
    }

    @Test(arguments: [
        (ToyWorld.code, ToyWorld.vessel), (ToyWorld.vessel, ToyWorld.code), (ToyWorld.vessel, ToyWorld.terminal),
    ])
    func `Only subjects of one sort are merged`(from: String, into: String) throws {
        try refused(
            world.link(from, .mergedInto, into, on: "2025-01-01"), ["只有同类的主体可以合并"],
            ["only subjects of one sort can be merged"])
    }

    @Test func `Neither side is linked before the day on which the register knows it`() throws {
        let words = ["样例二号公司 自 2016-05-01 起登记，不能自 2016-04-30 起关联"]
        let english = ["样例二号公司 is in the register since 2016-05-01; it cannot be linked from 2016-04-30"]
        try refused(world.link(a, .mergedInto, b, on: "2016-04-30"), words, english)
        try refused(world.link(b, .mergedInto, a, on: "2016-04-30"), words, english)
        try world.merge(a, into: b, on: "2016-05-01")
    }

    @Test func `A vessel has one operator at a time`() throws {
        let fact = try world.carryOut(world.link(vessel, .operatedBy, a, on: "2025-01-01")).fact
        try refused(
            world.link(vessel, .operatedBy, b, on: "2025-06-01"),
            ["样例轮 自 2025-01-01 已有“由其运营”的关联（事实 #\(fact)）；请先解除"],
            ["样例轮 has a link 'operated by' since 2025-01-01 (fact #\(fact)); end it first"])
        try world.carryOut(world.link(vessel, .operatedBy, a, on: "2025-09-01", begins: false))
        try refused(
            world.link(vessel, .operatedBy, b, on: "2025-06-01"), ["自 2025-01-01 至 2025-09-01 已有"],
            ["since 2025-01-01 until 2025-09-01"])
        try world.carryOut(world.link(vessel, .operatedBy, b, on: "2025-09-01"))
    }

    @Test func `The very same membership holds only once, beside others`() throws {
        try world.carryOut(world.link(a, .memberOf, park, on: "2025-01-01"))
        try world.carryOut(world.link(a, .memberOf, ToyWorld.village, on: "2025-01-01"))
        try refused(
            world.link(a, .memberOf, park, on: "2025-02-01"), ["已有“隶属于”的关联"], ["has a link 'member of'"])
    }

    @Test func `Nobody is merged twice`() throws {
        try world.merge(a, into: b, on: "2025-06-01")
        try refused(world.link(a, .mergedInto, c, on: "2025-07-01"), ["已有“并入”的关联"], ["has a link 'merged into'"])
        try refused(world.link(a, .mergedInto, c, on: "2025-05-01"), ["已有“并入”的关联"], ["has a link 'merged into'"])
    }

    @Test func `Two are not merged into each other, nor three in a circle`() throws {
        let fact = try world.merge(a, into: b, on: "2025-06-01").fact
        for day: Day in ["2025-05-01", "2025-06-01", "2025-07-01"] {
            try refused(
                world.link(b, .mergedInto, a, on: day), ["样例一号公司 已（或将）并入 样例二号公司（事实 #\(fact)），不能互相并入"],
                ["样例一号公司 is or will be merged into 样例二号公司 (fact #\(fact)); not both ways"])
        }
        let second = try world.merge(b, into: c, on: "2025-07-01").fact
        try refused(
            world.link(c, .mergedInto, a, on: "2025-05-01"), ["样例一号公司 已（或将）并入 样例三号公司（事实 #\(second)）"],
            ["样例一号公司 is or will be merged into 样例三号公司 (fact #\(second)); not both ways"])
    }

    @Test func `Nobody is merged into one that is merged itself on that day`() throws {
        let fact = try world.merge(b, into: c, on: "2025-06-01").fact
        try refused(
            world.link(a, .mergedInto, b, on: "2025-07-01"), ["样例二号公司 自 2025-06-01 起已并入别的主体（事实 #\(fact)）", "最后存续"],
            ["is merged into another subject since 2025-06-01 (fact #\(fact))", "the one that survives"])
        try world.merge(a, into: c, on: "2025-07-01")
    }

    @Test func `What is not linked cannot be parted, and not before it was joined`() throws {
        try refused(
            world.link(vessel, .operatedBy, a, on: "2025-01-01", begins: false), ["样例轮 没有“由其运营”样例一号公司 的关联，或已解除"],
            ["样例轮 is not linked as 'operated by' to 样例一号公司, or no longer"])
        let fact = try world.carryOut(world.link(vessel, .operatedBy, a, on: "2025-02-01")).fact
        try refused(
            world.link(vessel, .operatedBy, a, on: "2025-01-31", begins: false),
            ["这一关联自 2025-02-01 起（事实 #\(fact)），解除日 2025-01-31 不能早于它"],
            ["the link began on 2025-02-01 (fact #\(fact)); it cannot end before, on 2025-01-31"])
        try world.carryOut(world.link(vessel, .operatedBy, a, on: "2025-02-01", begins: false))
        try refused(
            world.link(vessel, .operatedBy, a, on: "2025-03-01", begins: false), ["或已解除"], ["or no longer"])
    }

    @Test func `Nothing is linked in advance`() throws {
        try refused(
            world.link(a, .mergedInto, b, on: "2025-06-02"), ["日期 2025-06-02 晚于收到日 2025-06-01；不能预先办理"],
            ["the day 2025-06-02 is after the day of receipt 2025-06-01"], today: "2025-06-01")
    }

    @Test func `A link needs a reason, and no person's number enters by it`() throws {
        try refused(world.link(a, .mergedInto, b, on: "2025-01-01", because: " "), ["理由不能为空"], ["cannot be blank"])
        try refused(
            world.link(a, .mergedInto, b, on: "2025-01-01", because: "法人 11010519491231002X"), ["证件号码的样式", "不保存"],
            ["a natural person's number"])
    }

    @Test func `The same said again adds nothing, the same said by another unit is refused as standing`() throws {
        let orders = [
            try world.link(vessel, .operatedBy, a, on: "2025-01-01"),
            try world.link(a, .memberOf, park, on: "2025-01-01"),
            try world.link(b, .mergedInto, c, on: "2025-02-01"),
            try world.link(b, .mergedInto, c, on: "2025-03-01", begins: false, because: "误并"),
            try world.link(vessel, .operatedBy, a, on: "2025-04-01", begins: false, because: "转让"),
        ]
        let first = try orders.map { try world.carryOut($0) }
        #expect(first.allSatisfy { $0.isNew })
        let head = try world.pipeline.ledger.head()
        #expect(try orders.map { try world.carryOut($0) } == first.map { .repeated($0.fact) })
        #expect(try world.pipeline.ledger.head() == head)
        let other = Refused(world: world.pipeline)
        try other.expect(["已有“隶属于”的关联"], ["has a link"]) { try world.carryOut(orders[1], by: ToyWorld.clerk) }
    }

    @Test func `What was undone on its own day is not called on file; a new reason does it once more`() throws {
        let merger = try world.link(b, .mergedInto, c, on: "2025-02-01", because: "吸收合并")
        let undoing = try world.link(b, .mergedInto, c, on: "2025-02-01", begins: false, because: "误并")
        let first = try world.carryOut(merger).fact
        let second = try world.carryOut(undoing).fact
        try refused(
            merger, ["已记（事实 #\(first)），此后又有相反的办理（事实 #\(second)）", "新的理由"],
            ["on file (fact #\(first)) and was undone since (fact #\(second))"])
        #expect(try world.carryOut(undoing) == .repeated(second))
        let third = try world.carryOut(world.link(b, .mergedInto, c, on: "2025-02-01", because: "复核后合并")).fact
        try refused(undoing, ["已记（事实 #\(second)），此后又有相反的办理（事实 #\(third)）"], ["state a new reason"])
    }

    @Test func `An object is not rated, and both pages show the link on its days`() throws {
        try world.carryOut(world.link(vessel, .operatedBy, a, on: "2025-01-01", because: "船舶营业运输证"))
        try world.carryOut(world.link(vessel, .operatedBy, a, on: "2025-06-01", begins: false, because: "转让"))
        #expect(try world.document(on: "2025-03-01", code: vessel).notRated == "object")
        for (code, title) in [(vessel, "由其运营"), (a, "运营对象")] {
            for (day, holds) in [
                ("2024-12-31", false), ("2025-01-01", true), ("2025-05-31", true), ("2025-06-01", false),
            ] {
                let text = try world.explain(on: Day(day) ?? .distantPast, code: code)
                #expect(text.contains(title) == holds, "\(code) \(day)\n\(text)")
            }
        }
        let text = try world.explain(on: "2025-03-01", code: vessel)
        #expect(text.contains("不评定：对象本身不评定，由运营单位承担") && text.contains("船舶营业运输证"))
    }
}
