import Foundation
import Kernel
import KernelIntake
import KernelTesting
import Pilot
import Testing

/// A facts file does what the commands do, under the same rules.
@Suite struct FactsFileTests {
    private let world: ToyWorld
    private let header = "事实,记录,机关代码,文号,主体代码,日期,归为,字段=值,理由"

    init() throws {
        world = try ToyWorld.withOneEnterprise()
        for (number, conduct) in [("1", "轻微样例行为"), ("2", "轻微样例行为"), ("3", "没有列出的行为")] {
            try world.receive(
                ToyWorld.penalty("样罚〔2025〕\(number)号", on: "2025-03-01", conduct: conduct), as: "penalty",
                on: "2025-03-10")
        }
    }

    private func send(
        _ rows: [String], header: String? = nil, by actor: Actor = ToyWorld.clerk, dryRun: Bool = false
    ) throws -> FactsReceipt {
        let text = ([header ?? self.header] + rows).joined(separator: "\r\n")
        return try world.pipeline.receiveFacts(
            .bytes(name: "事实.csv", Array(text.utf8)), by: actor, today: "2025-12-31", dryRun: dryRun)
    }

    private func row(
        _ fact: String, _ number: String, on day: String = "2025-06-01", target: String = "", changes: String = "",
        because: String = "理由"
    ) -> String {
        "\(fact),,,样罚〔2025〕\(number)号,\(ToyWorld.code),\(day),\(target),\(changes),\(because)"
    }

    private func reasons(_ receipt: FactsReceipt) -> [String] { receipt.setAside.map(\.message.chinese) }

    private var head: String { get throws { try world.pipeline.ledger.head().description } }

    @Test func `Every kind of fact is carried out, and sent again it changes nothing`() throws {
        let rows = [
            row("撤回", "1"), row("异议受理", "2"), row("repair", "2", on: "2025/6/2"), row("归类", "3", target: "fine"),
            row("更正", "3", changes: "fine=2；罚款金额=3；处罚内容=改过"),
        ]
        let before = try head
        let dry = try send(rows, dryRun: true)
        #expect(dry.recorded.values.reduce(0, +) == 5, "\(reasons(dry))")
        #expect(try head == before && dry.number == nil)
        let receipt = try send(rows)
        #expect(receipt.setAside.isEmpty, "\(reasons(receipt))")
        #expect(
            receipt.recorded == [.withdrawn: 1, .objectionOpened: 1, .repaired: 1, .classified: 1, .corrected: 1])
        let number = try #require(receipt.number)
        #expect(number.last - number.first == 4)
        let facts = try world.pipeline.ledger.facts(Array(number.first...number.last))
        #expect(facts.map(\.file) == Array(repeating: "事实.csv", count: 5) && facts.map(\.line) == [2, 3, 4, 5, 6])
        #expect(facts[4].payload.value("fine") == "3000000" && facts[4].payload.value("content") == "改过")
        let after = try head
        let again = try send(rows)
        #expect(again.repeats == 5 && again.recorded.isEmpty && again.number == nil, "\(reasons(again))")
        #expect(try head == after)
        #expect(try world.pipeline.ledger.audit().isEmpty)
    }

    @Test func `An old file of corrections does not correct back what was corrected since`() throws {
        let old = [row("更正", "1", changes: "fine=2")]
        #expect(try send(old).recorded == [.corrected: 1])
        #expect(try send([row("更正", "1", on: "2025-07-01", changes: "fine=3；处罚内容=新")]).recorded == [.corrected: 1])
        let again = try send(old)
        #expect(again.repeats == 1 && again.recorded.isEmpty, "\(reasons(again))")
    }

    @Test func `Rows that cannot be taken are set aside with cell and reason, the others are kept`() throws {
        let code = ToyWorld.code
        let receipt = try send([
            row("撤消", "1"), row("修复", "9"), row("修复", "1", on: "2026-01-01"), row("修复", "1", because: ""),
            row("归类", "3"), row("修复", "1", changes: "fine=1"), row("更正", "1", changes: "罚金大小=1"),
            row("更正", "1", changes: "fine=一"), row("异议办结", "1"), "修复,R-!!,,,,2025-06-01,,,理由",
            "修复,,,,,2025-06-01,,,理由", "修复,,,样罚〔2025〕1号,91441302MA4YYY9005,2025-06-01,,,理由",
            "修复,,,样罚〔2025〕1号,\(code),2025-06-01,,,理由,多一格", row("更正", "1", changes: "decision_no=5"),
            row("归类", "1", target: "fine"), row("修复", "1"), row("修复", "1", on: "2025-06-02"),
        ])
        let expected: [(column: Int?, words: String)] = [
            (1, "撤回"), (4, "没有这一文号"), (6, "日期晚于收件日"), (9, "必填"), (7, "必填"), (8, "用不到"),
            (nil, "没有字段 罚金大小"), (nil, "不是十进制数"), (nil, "没有未办结的异议"), (2, "没有编号以"), (2, "请填“记录”"),
            (5, "没有这个主体"), (nil, "表头有9列"), (nil, "决定记录的编号"), (nil, "不是 toy.fine"), (nil, "已修复"),
        ]
        #expect(receipt.setAside.count == expected.count, "\(reasons(receipt))")
        for (row, expected) in zip(receipt.setAside, expected) {
            #expect(
                row.column == expected.column && row.message.chinese.contains(expected.words),
                "\(row.line) \(row.message.chinese)")
        }
        #expect(receipt.setAside.last?.line == 18)
        #expect(receipt.recorded == [.repaired: 1])
        #expect(receipt.rows == 17)
    }

    @Test func `A set-aside file that was mended is taken as it is`() throws {
        let scratch = try ScratchFolder()
        let receipt = try send([row("修复", "1", on: "2025-02-30"), row("修复", "2")])
        try receipt.file.writeSetAside(receipt.setAside, to: "\(scratch.path)/a.csv")
        let kept = try String(contentsOfFile: "\(scratch.path)/a.csv", encoding: .utf8)
        #expect(kept.contains("样罚〔2025〕1号") && !kept.contains("样罚〔2025〕2号"))
        let mended = kept.replacing("2025-02-30", with: "2025-02-28")
        try scratch.write(mended, to: "b.csv")
        let again = try world.pipeline.receiveFacts(
            .file(path: "\(scratch.path)/b.csv"), by: ToyWorld.clerk, today: "2025-12-31")
        #expect(again.recorded == [.repaired: 1] && again.setAside.isEmpty, "\(reasons(again))")
    }

    @Test func `A record named in two ways must be one record`() throws {
        let record = try world.record("样罚〔2025〕1号").description
        let both = { (number: String) in
            "修复,\(record),,样罚〔2025〕\(number)号,\(ToyWorld.code),2025-06-01,,,理由"
        }
        let receipt = try send([both("2"), both("1")])
        #expect(receipt.setAside.map(\.line) == [2] && receipt.recorded == [.repaired: 1], "\(reasons(receipt))")
    }

    @Test func `Who recorded a record cannot close the objection by a file either`() throws {
        _ = try send([row("异议受理", "1")])
        let own = try send([row("异议办结", "1")])
        #expect(reasons(own).first?.contains("不得办理") == true)
        #expect(try send([row("异议办结", "1")], by: ToyWorld.officer).recorded == [.objectionClosed: 1])
    }

    @Test func `A person's number in a facts file is neither kept nor shown`() throws {
        let person = "110105194912310021"
        let receipt = try send([
            row("修复", "1", because: "当事人 \(person) 申请"), "修复,,,样罚〔2025〕1号,\(person),2025-06-01,,,理由",
            "修复,\(person),,,,2025-06-01,,,理由",
        ])
        let number = try #require(receipt.number)
        let fact = try #require(try world.pipeline.ledger.facts([number.first]).first)
        #expect(fact.payload.columns == ["当事人 110105************ 申请"])
        #expect(receipt.setAside.count == 2)
        #expect(!receipt.render(setAsidePath: nil).chinese.contains(person))
    }

    @Test func `A file without a needed column is refused with the nearest header`() throws {
        let refusal = #expect(throws: IntakeRefusal.self) {
            try send(["修复,2025-06-01,理由"], header: "事实,日其,理由")
        }
        #expect(refusal?.text.chinese.contains("“日其”是否应为“日期”") == true, "\(refusal?.text.chinese ?? "")")
    }
}
