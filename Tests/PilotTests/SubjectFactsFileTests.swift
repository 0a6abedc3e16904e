import Foundation
import Kernel
import KernelIntake
import KernelLedger
import KernelTesting
import Testing

@testable import Pilot

/// A facts file links, merges, keeps consents and adopts as the commands do, under the same rules.
@Suite struct SubjectFactsFileTests {
    private let world: ToyWorld
    private static let header = "事实,主体代码,对方代码,关系,日期,理由,申请人,申请类别,成年,用途,告知书,授权单位,申请编号,行业"
    private static let (a, b, c) = (ToyWorld.code, ToyWorld.secondCode, ToyWorld.thirdCode)

    init() throws {
        world = try ToyWorld.withSubjects()
    }

    private func send(
        _ rows: [String], by actor: Actor = ToyWorld.clerk, dryRun: Bool = false, language: Language = .chinese
    ) throws -> FactsReceipt {
        let text = ([Self.header] + rows).joined(separator: "\n")
        return try world.pipeline.receiveFacts(
            .bytes(name: "事实.csv", Array(text.utf8)), by: actor, today: "2026-12-31", dryRun: dryRun, language: language
        )
    }

    private func link(
        _ fact: String, _ from: String, _ to: String, _ relation: String = "", on day: String = "2025-06-01",
        because: String = "理由"
    ) -> String {
        "\(fact),\(from),\(to),\(relation),\(day),\(because),,,,,,,,"
    }

    private func consent(_ name: String, on day: String = "2026-03-01") -> String {
        "同意,\(ToyWorld.village),,,\(day),,\(name),户,是,信用户评定,示告〔2026〕1号,样例镇政府;样例局,,"
    }

    private var good: [String] {
        [
            link("关联", ToyWorld.vessel, Self.a, "由其运营"), link("link", Self.b, ToyWorld.park, "member-of"),
            link("合并", Self.b, Self.c), consent("样例户主甲"), consent("样例户主乙"),
            link("解除关联", "imo 9074729", Self.a, "operated-by", on: "2025-07-01"),
            link("unmerge", Self.b, Self.c, on: "2025-08-01"), "发布,,,,2027-07-01,样例局〔2026〕1号,,,,,,,,toy",
        ]
    }

    @Test func `Every kind of row is carried out, tried without a trace, and sent again it changes nothing`() throws {
        let before = try world.pipeline.ledger.head()
        let dry = try send(good, dryRun: true)
        #expect(dry.setAside.isEmpty && dry.recorded.values.reduce(0, +) == 8, "\(dry.setAside.map(\.message.chinese))")
        #expect(try world.pipeline.ledger.head() == before && dry.number == nil && dry.applicants.isEmpty)
        #expect(try world.pipeline.ledger.audit().isEmpty)
        let receipt = try send(good)
        #expect(
            receipt.recorded == [.linked: 2, .merged: 1, .consented: 2, .unlinked: 1, .unmerged: 1, .adopted: 1])
        #expect(receipt.applicants.map(\.line) == [5, 6])
        #expect(receipt.render(setAsidePath: nil).chinese.contains("第 5 行的申请编号 \(receipt.applicants[0].number)"))
        #expect(try world.pipeline.ledger.applicants().map(\.secret) == [.readable, .readable])
        #expect(try world.document(on: "2025-07-01", code: Self.b).notRated == "merged")
        let head = try world.pipeline.ledger.head()
        let again = try send(good)
        #expect(again.repeats == 8 && again.recorded.isEmpty && again.number == nil)
        #expect(try world.pipeline.ledger.head() == head)
        #expect(try world.pipeline.ledger.audit().isEmpty)
    }

    @Test func `Rows that cannot be taken are set aside with cell and reason, in both languages`() throws {
        let bad: [(row: String, column: Int?, chinese: String, english: String)] = [
            (link("关联", ToyWorld.vessel, Self.a), 4, "“关联”必填", "required for 'link'"),
            (link("关联", ToyWorld.vessel, Self.a, "并入"), 4, "不在允许的取值内", "not one of the allowed"),
            (link("合并", Self.a, Self.b, "隶属于"), 4, "用不到这一列", "does not use this column"),
            (link("合并", Self.a, ""), 3, "必填", "required for 'merge'"),
            (link("合并", Self.a, "91441303MA4YYY919G"), 3, "没有这个主体", "the register has no such subject"),
            (link("合并", Self.a, Self.a), nil, "不能与自己关联", "to itself"),
            (link("合并", Self.a, ToyWorld.vessel), nil, "同类的主体", "of one sort"),
            (link("合并", Self.a, Self.b, on: "2027-01-01"), 5, "日期晚于", "later than 2026-12-31"),
            (link("合并", Self.a, Self.b, because: ""), 6, "必填", "required"),
            (link("取消合并", Self.a, Self.b), nil, "没有“并入”", "is not linked"),
            (link("关联", "IMO9074728", Self.a, "由其运营"), 2, "没有这个主体", "the register has no such subject"),
            ("同意,\(ToyWorld.village),,,2026-03-01,,样例户主丙,户,,信用户评定,示告,样例镇政府,,", 9, "必填", "required"),
            ("同意,\(ToyWorld.village),,,2026-03-01,,样例户主丙,户,是,信用户评定,示告,；,,", 12, "没有写明任何单位", "names no unit"),
            ("撤回同意,,,,2026-03-05,,,,,,,,甲,", 13, "应为申请编号", "write the applicant's number"),
            ("撤回同意,,,,2026-03-05,,,,,,,,A-1,", nil, "没有申请人 A-1", "has no applicant A-1"),
            ("发布,,,,2026-07-01,样例局〔2026〕1号,,,,,,,,tox", 14, "没有行业 tox，是否为 toy", "did you mean 'toy'"),
        ]
        for language in [Language.chinese, .english] {
            let receipt = try send(bad.map(\.row) + [link("合并", Self.a, Self.b)], dryRun: true, language: language)
            #expect(receipt.setAside.count == bad.count && receipt.recorded == [.merged: 1])
            for (row, bad) in zip(receipt.setAside, bad) {
                let (text, words) = (row.message.text(language), language == .chinese ? bad.chinese : bad.english)
                #expect(row.column == bad.column && text.contains(words), "\(bad.row)\n\(text)")
            }
        }
        let other = try send([good[7]], by: ToyWorld.officer)
        #expect(other.setAside.first?.message.chinese.contains("样例县信用办 不能发布") == true)
    }

    @Test func `Each row sees the rows before it, and a consent can come and go in one file`() throws {
        let receipt = try send([
            link("合并", Self.a, Self.b), link("合并", Self.b, Self.a), link("合并", Self.b, Self.c, on: "2025-07-01"),
            consent("样例户主甲"),
        ])
        #expect(receipt.recorded == [.merged: 2, .consented: 1] && receipt.setAside.map(\.line) == [3])
        let number = try #require(receipt.applicants.first?.number)
        let next = ApplicantNumber(number.value + 1)
        let second = try send([
            consent("样例户主乙"), "撤回同意,,,,2026-03-05,,,,,,,,\(next),", "撤回同意,,,,2026-03-06,,,,,,,,\(next),",
            consent("样例户主乙"),
        ])
        #expect(second.recorded == [.consented: 2, .consentWithdrawn: 1] && second.repeats == 1)
        #expect(try world.pipeline.ledger.applicants().map(\.secret) == [.readable, .destroyed, .readable])
        #expect(try world.pipeline.ledger.audit().isEmpty)
    }

    @Test(arguments: [
        (0, "关联", "unlink 解除", "end a link with unlink"), (2, "合并", "unmerge 取消", "end a merger with unmerge"),
        (3, "同意", "withdraw-consent 撤回", "with withdraw-consent"), (7, "发布", "再次 adopt", "adopt the standard again"),
    ])
    func `No receipt undoes such a file, and the refusal says how it is taken back`(
        place: Int, title: String, chinese: String, english: String
    ) throws {
        let number = try #require(try send([good[place]]).number)
        try Refused(world: world.pipeline).expect(
            ["“\(title)”等事实（事实 #\(number.first)），不是记录，不能撤销", chinese], ["cannot be undone", english]
        ) {
            _ = try world.pipeline.undo(
                number.description, because: "拿错文件", by: ToyWorld.clerk, today: "2026-12-31", dryRun: false)
        }
    }

    @Test func `A file of all kinds is refused with every way back once`() throws {
        let number = try #require(try send(good).number)
        let refusal = #expect(throws: Refusal.self) {
            try world.pipeline.undo(
                number.description, because: "拿错文件", by: ToyWorld.clerk, today: "2026-12-31", dryRun: true)
        }
        let text = refusal?.message.chinese ?? ""
        for word in ["unlink", "unmerge", "withdraw-consent", "adopt"] {
            #expect(text.components(separatedBy: word).count == 2, "\(word): \(text)")
        }
    }
}
