import Kernel
import KernelDemo
import KernelTesting
import Pilot
import Testing

/// Undoing a file leaves the county as though the file had never come, and says what it could not do.
@Suite struct UndoTests {
    private func world() throws -> ToyWorld { try ToyWorld.withOneEnterprise() }

    private func undo(
        _ number: ReceiptNumber?, in world: ToyWorld, by actor: Actor = ToyWorld.clerk, dryRun: Bool = false
    ) throws -> UndoReport {
        try world.pipeline.undo(
            try #require(number).description, because: "拿错文件", by: actor, today: "2025-12-31", dryRun: dryRun)
    }

    private func send(
        _ number: String, conduct: String = "轻微样例行为", in world: ToyWorld, on day: Day = "2025-03-10",
        sender: String = "样例局"
    ) throws -> ReceiptNumber? {
        let penalty = ToyWorld.penalty("样罚〔2025〕\(number)号", on: "2025-03-01", conduct: conduct, authority: sender)
        return try world.receive(penalty, as: "penalty", on: day).number
    }

    private func refusal(_ body: () throws -> Void) -> String {
        (#expect(throws: Refusal.self) { try body() })?.message.chinese ?? ""
    }

    @Test func `An undone file counts for nothing on any day, and what was known before is still seen`() throws {
        let world = try world()
        let number = try send("1", in: world)
        let known = try world.pipeline.ledger.head().number
        let dry = try undo(number, in: world, dryRun: true)
        #expect(dry.lines.count == 1 && dry.lines[0].chinese.contains("不再计入"))
        #expect(try world.pipeline.ledger.head().number == known)
        #expect(try world.explain(on: "2025-04-01").contains("行政处罚：-5 分"))
        _ = try undo(number, in: world)
        #expect(try world.explain(on: "2025-04-01").contains("行政处罚：0 分"))
        #expect(try world.explain(on: "2025-04-01").contains("已撤回（事实 #"))
        #expect(try world.explain(on: "2025-04-01", knownAt: known).contains("行政处罚：-5 分"))
        #expect(try world.pipeline.ledger.audit().isEmpty)
    }

    @Test func `The version before an undone one holds again`() throws {
        let world = try world()
        _ = try send("1", in: world)
        let wrong = try send("1", conduct: "严重样例行为", in: world, on: "2025-06-01")
        #expect(try world.document(on: "2025-06-01").grade == "D")
        let report = try undo(wrong, in: world)
        #expect(report.lines.first?.chinese.contains("恢复此前的版本 #") == true, "\(report.lines)")
        #expect(try world.document(on: "2025-06-01").grade == "C")
    }

    @Test func `Undoing twice is refused, and sending the file again makes a new receipt`() throws {
        let world = try world()
        let number = try send("1", in: world)
        _ = try undo(number, in: world)
        #expect(refusal { _ = try undo(number, in: world) }.contains("已撤销过"))
        let again = try send("1", in: world)
        #expect(again != nil && again != number)
        #expect(try world.explain(on: "2025-04-01").contains("行政处罚：-5 分"))
        _ = try undo(again, in: world)
        #expect(try world.explain(on: "2025-04-01").contains("行政处罚：0 分"))
    }

    @Test func `A record that a later file only repeated goes with the undone file`() throws {
        let world = try world()
        let number = try send("1", in: world)
        #expect(try send("1", in: world, on: "2025-04-01") == nil)
        _ = try undo(number, in: world)
        #expect(try world.explain(on: "2025-05-01").contains("行政处罚：0 分"))
        #expect(try send("1", in: world, on: "2025-06-01") != nil)
        #expect(try world.explain(on: "2025-05-01").contains("行政处罚：-5 分"))
    }

    @Test func `A record that its sender had withdrawn stays withdrawn, and the trial says so`() throws {
        let world = try world()
        _ = try send("1", in: world)
        try world.mark(.withdrawn, world.record("样罚〔2025〕1号"), on: "2025-03-20", by: ToyWorld.clerk)
        let wrong = try send("1", conduct: "严重样例行为", in: world, on: "2025-06-01")
        #expect(try undo(wrong, in: world, dryRun: true).lines.first?.chinese.contains("仍不计入") == true)
        _ = try undo(wrong, in: world)
        #expect(try world.explain(on: "2025-06-01").contains("行政处罚：0 分"))
    }

    @Test func `Each sender of a mixed file undoes its own records`() throws {
        let world = try world()
        let other = ToyWorld.penalty("他罚〔2025〕9号", on: "2025-03-01", authority: "他局").split(separator: "\n")[1]
        let file = ToyWorld.penalty("样罚〔2025〕1号", on: "2025-03-01") + "\n" + other
        let number = try world.receive(file, as: "penalty", on: "2025-03-10").number
        let report = try undo(number, in: world)
        #expect(report.lines.count == 1 && report.plan.ofOthers == ["他局": 1])
        #expect(report.render().chinese.contains("另有 1 条由 他局 报送"))
        let officer = Actor(unit: "他局", role: "收文员", account: "x")
        #expect(try undo(number, in: world, by: officer).lines.count == 1)
    }

    @Test func `Only the sender undoes a file; the register and officers' facts are not undone`() throws {
        let world = try world()
        let number = try send("1", in: world)
        #expect(refusal { _ = try undo(number, in: world, by: ToyWorld.officer) }.contains("报送单位是 样例局"))
        let register = try world.receive(
            ToyWorld.register(name: "新名", changedOn: "2025-06-01"), as: .registration, on: "2025-06-02")
        #expect(refusal { _ = try undo(register.number, in: world) }.contains("登记不能撤销"))
        let facts = "事实,文号,主体代码,日期,理由\n修复,样罚〔2025〕1号,\(ToyWorld.code),2025-06-01,理由\n"
        let marks = try world.pipeline.receiveFacts(
            .bytes(name: "f.csv", Array(facts.utf8)), by: ToyWorld.clerk, today: "2025-12-31")
        #expect(refusal { _ = try undo(marks.number, in: world) }.contains("修复"))
        #expect(try world.pipeline.ledger.head() == marks.head)
    }

    @Test func `A receipt number that was mistyped or comes from another ledger means nothing`() throws {
        let (world, other) = (try world(), try self.world())
        let number = try #require(try send("1", in: world))
        _ = try send("2", in: other)
        let text = number.description
        func undo(_ text: String, _ world: ToyWorld) throws {
            _ = try world.pipeline.undo(text, because: "x", by: ToyWorld.clerk, today: "2025-12-31", dryRun: true)
        }
        #expect(ReceiptNumber(text.lowercased().replacing("-", with: " － ")) == number)
        #expect(refusal { try undo("第七份", world) }.contains("不是回执号"))
        #expect(refusal { try undo("\(number.first)-\(number.last)", world) }.contains("不是回执号"))
        #expect(
            refusal { try undo("\(number.first - 1)-\(text.drop { $0 != "-" }.dropFirst())", world) }.contains("逐字核对"))
        #expect(refusal { try undo(text, other) }.contains("逐字核对"))
        try undo(text, world)
    }

    @Test func `After an undo the assessments are those of a county that never had the file`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        for _ in 0..<12 {
            let (disturbed, quiet) = (try world(), try world())
            let days: [Day] = ["2025-03-10", "2025-04-10", "2025-05-10", "2025-06-10"]
            let wrongOne = Int.random(in: 0..<3, using: &random)
            for (place, day) in days.enumerated() {
                let file = randomFile(&random)
                let receipt = try disturbed.receive(file, as: "penalty", on: day)
                if place == wrongOne {
                    if receipt.number != nil { _ = try undo(receipt.number, in: disturbed) }
                } else {
                    try quiet.receive(file, as: "penalty", on: day)
                }
            }
            for day: Day in ["2025-03-01", "2025-04-10", "2025-05-09", "2025-06-10", "2026-03-01"] {
                let (a, b) = (try disturbed.document(on: day), try quiet.document(on: day))
                #expect(try a.bytes() == b.bytes(), "seed \(seed), \(day)")
            }
            #expect(try disturbed.pipeline.ledger.audit().isEmpty)
        }
    }

    /// One to three penalties of a few numbers and conducts, so that files version each other.
    private func randomFile(_ random: inout SplitMix64) -> String {
        let numbers = Array(1...4).shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random))
        let rows = numbers.map { number -> String in
            let conduct = ["轻微样例行为", "严重样例行为", "没有列出的行为"].randomElement(using: &random) ?? ""
            let text = ToyWorld.penalty("样罚〔2025〕\(number)号", on: "2025-03-0\(number)", conduct: conduct)
            return String(text.split(separator: "\n")[1])
        }
        return ([ToyWorld.penaltyHeader] + rows).joined(separator: "\n")
    }
}
