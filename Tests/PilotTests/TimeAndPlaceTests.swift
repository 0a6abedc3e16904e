import Foundation
import Kernel
import KernelTesting
import Testing

@testable import Pilot

/// Facts that arrive late, out of order, from the wrong hands or in half a file.
@Suite struct TimeAndPlaceTests {
    private func penalty(_ world: ToyWorld, _ fine: String, on today: Day) throws {
        try world.receive(ToyWorld.penalty("样罚〔2025〕1号", on: "2025-02-01", fine: fine), as: "penalty", on: today)
    }

    private func order(_ kind: FactKind, _ record: RecordID, _ world: ToyWorld, on day: Day) throws -> RecordOrder {
        RecordOrder(kind: kind, record: record, subject: try world.subject(), day: day, reason: "理由")
    }

    @Test func `Of corrections that overlap exactly one version holds on every day`() throws {
        let world = try ToyWorld.withOneEnterprise()
        try penalty(world, "2", on: "2025-02-10")
        try penalty(world, "60", on: "2025-06-01")
        var order = try order(.corrected, world.record("样罚〔2025〕1号"), world, on: "2025-04-01")
        order.changes = ["fine=3"]
        _ = try world.pipeline.carryOut(.record(order), by: ToyWorld.clerk, today: "2025-07-01")
        for day: Day in ["2025-02-15", "2025-04-15", "2025-06-15", "2025-07-15"] {
            let line = try world.document(on: day).lines.first { $0.rule == "fines" }
            #expect(line?.value == "1" && line?.evidence.count == 1, "\(day)")
        }
        #expect(try world.explain(on: "2025-07-15").contains("30000.00 元"))
    }

    @Test func `The reason of a correction is kept and shown, and the record sent again is no new version`() throws {
        let world = try ToyWorld.withOneEnterprise()
        try penalty(world, "2", on: "2025-02-10")
        var order = try order(.corrected, world.record("样罚〔2025〕1号"), world, on: "2025-04-01")
        order.changes = ["fine=3"]
        _ = try world.pipeline.carryOut(.record(order), by: ToyWorld.clerk, today: "2025-07-01")
        let text = try world.explain(on: "2025-07-15")
        #expect(text.contains("已被更正版本替代（自 2025-04-01 起") && text.contains("）：理由"), "\(text)")
        let again = try world.receive(
            ToyWorld.penalty("样罚〔2025〕1号", on: "2025-02-01", fine: "3"), as: "penalty", on: "2025-08-01")
        #expect(again.settlement?.repeats == 1 && again.settlement?.versions == 0)
    }

    @Test func `A deregistration that arrives late is not undone by an older row`() throws {
        let world = try ToyWorld.withOneEnterprise()
        try world.receive(ToyWorld.register(township: "北街道"), as: .registration, on: "2025-04-05")
        let receipt = try world.receive(
            ToyWorld.register(township: "北街道", status: "deregistered", changedOn: "2025-02-10"), as: .registration,
            on: "2025-05-05")
        #expect(receipt.settlement?.deregistered == 1)
        #expect(try world.document(on: "2025-02-09").notRated == nil)
        for day: Day in ["2025-02-10", "2025-04-06", "2025-05-06"] {
            #expect(try world.document(on: day).notRated == "ended", "\(day)")
        }
    }

    @Test func `What a file has no column for stays as it is`() throws {
        let world = try ToyWorld.withOneEnterprise()
        try world.receive(
            ToyWorld.register(status: "deregistered", changedOn: "2025-03-01"), as: .registration, on: "2025-03-02")
        let receipt = try world.receive(
            "code,name,since\n\(ToyWorld.code),样例一号公司,2015-01-01\n", as: .registration, on: "2025-04-05")
        #expect(receipt.settlement?.repeats == 1)
        #expect(try world.document(on: "2025-04-06").notRated == "ended")
    }

    @Test func `A status that is known from a day on is not assumed before it`() throws {
        let world = try ToyWorld()
        try world.receive(
            ToyWorld.register(status: "deregistered", changedOn: "2025-02-01"), as: .registration, on: "2025-05-01")
        #expect(try world.document(on: "2025-01-31").notRated == nil)
        #expect(try world.document(on: "2025-02-01").notRated == "ended")
    }

    @Test func `Only who reported or decided takes a record back, and not in anybody's name`() throws {
        let world = try ToyWorld.withOneEnterprise()
        try penalty(world, "2", on: "2025-02-10")
        let order = try order(.withdrawn, world.record("样罚〔2025〕1号"), world, on: "2025-04-01")
        let refusal = #expect(throws: Refusal.self) {
            try world.pipeline.carryOut(.record(order), by: ToyWorld.officer, today: "2025-04-02")
        }
        #expect(refusal?.message.chinese.contains("可撤回的单位：") == true)
        _ = try world.pipeline.carryOut(.record(order), by: ToyWorld.clerk, today: "2025-04-02")
        #expect(try world.explain(on: "2025-04-01").contains("已撤回"))
    }

    @Test func `The recorder's account cannot close the objection under another role, nor before it was opened`() throws
    {
        let world = try ToyWorld.withOneEnterprise()
        try penalty(world, "2", on: "2025-02-10")
        let record = try world.record("样罚〔2025〕1号")
        let opening = try order(.objectionOpened, record, world, on: "2025-04-10")
        _ = try world.pipeline.carryOut(.record(opening), by: ToyWorld.officer, today: "2025-04-10")
        let disguised = Actor(unit: ToyWorld.clerk.unit, role: "复核员", account: ToyWorld.clerk.account)
        let closing = try order(.objectionClosed, record, world, on: "2025-04-20")
        #expect(throws: Refusal.self) {
            try world.pipeline.carryOut(.record(closing), by: disguised, today: "2025-04-20")
        }
        let early = try order(.objectionClosed, record, world, on: "2025-04-01")
        #expect(throws: Refusal.self) {
            try world.pipeline.carryOut(.record(early), by: ToyWorld.officer, today: "2025-04-20")
        }
        _ = try world.pipeline.carryOut(.record(closing), by: ToyWorld.officer, today: "2025-04-20")
    }

    @Test func `A person's number enters by no reason`() throws {
        let world = try ToyWorld.withOneEnterprise()
        try penalty(world, "2", on: "2025-02-10")
        var order = try order(.withdrawn, world.record("样罚〔2025〕1号"), world, on: "2025-04-01")
        for number in ["11010519491231002X", "4405 2418 8001 0100 14"] {
            order = RecordOrder(
                kind: .withdrawn, record: order.record, subject: order.subject, day: order.day, reason: "当事人 \(number)")
            #expect(throws: Refusal.self) {
                try world.pipeline.carryOut(.record(order), by: ToyWorld.clerk, today: "2025-04-02")
            }
        }
    }

    @Test func `A second classification leaves the days before it as they were`() throws {
        let world = try ToyWorld.withOneEnterprise()
        try world.receive(
            ToyWorld.penalty("样罚〔2025〕1号", on: "2025-02-01", conduct: "没有列出"), as: "penalty", on: "2025-02-10")
        let record = try world.record("样罚〔2025〕1号")
        try world.mark(.classified, record, on: "2025-03-01", columns: ["toy.fine", "初次"])
        let before = try world.document(on: "2025-04-01")
        try world.mark(.classified, record, on: "2025-06-01", columns: ["toy.fine", "再次"])
        #expect(try world.document(on: "2025-04-01") == before)
        #expect(try world.document(on: "2025-06-02").lines.first { $0.rule == "fines" }?.value == "1")
    }

    @Test func `The same report under another sender's name is no conflict`() throws {
        let world = try ToyWorld.withOneEnterprise()
        try penalty(world, "2", on: "2025-02-10")
        let other = ToyWorld.penalty("样罚〔2025〕1号", on: "2025-02-01", fine: "2")
            .replacingOccurrences(
                of: "11441300MB0YYY907F,样例局,11441300MB0YYY907F", with: "11441300MB0YYY907F,他局,11441300MB0YYY907F")
        let receipt = try world.receive(other, as: "penalty", on: "2025-02-11")
        #expect(receipt.settlement?.new == 1 && receipt.settlement?.crossSender.isEmpty == true)
    }

    @Test func `A set-aside file that somebody may be mending is never written over`() throws {
        let scratch = try ScratchFolder()
        let world = try ToyWorld.withOneEnterprise()
        let first = try world.receive(ToyWorld.penalty("1", on: "2025-02-30"), as: "penalty", on: "2025-03-10")
        let second = try world.receive(ToyWorld.penalty("2", on: "2025-02-30"), as: "penalty", on: "2025-03-10")
        #expect(try first.writeSetAside(to: scratch.path) == "\(scratch.path)/penalty.set-aside.csv")
        #expect(try first.writeSetAside(to: scratch.path) == "\(scratch.path)/penalty.set-aside.csv")
        #expect(try second.writeSetAside(to: scratch.path) == "\(scratch.path)/penalty.set-aside-2.csv")
    }

    @Test func `A plain copy of the ledger's one file is a whole ledger`() throws {
        let scratch = try ScratchFolder()
        let pilot = PilotProcess("dayawan", in: scratch.path)
        #expect(try pilot.run(["demo"]).status == 0)
        try FileManager.default.copyItem(
            atPath: "\(scratch.path)/demo/dayawan.ledger", toPath: "\(scratch.path)/copy.ledger")
        let here = try pilot.run(["audit", "--ledger", "demo/dayawan.ledger"])
        let copy = try pilot.run(["audit", "--ledger", "copy.ledger"])
        #expect(here.status == 0 && copy.status == 0 && here.output == copy.output)
    }
}
