import Foundation
import KernelTesting
import Testing

/// What a user sees when something is wrong: the printed text of the executable and its exit status.
@Suite(.serialized) struct CommandTests {
    private let scratch: ScratchFolder
    private let pilot: PilotProcess
    private let who = ["--actor", "样例局/收文员/clerk", "--today", "2026-03-31"]

    init() throws {
        scratch = try ScratchFolder()
        pilot = PilotProcess("dayawan", in: scratch.path)
    }

    private func register() throws {
        try scratch.write(
            """
            统一社会信用代码,主体名称,主体类别,行政区划,乡镇街道,行业门类,经营状态,成立日期
            91441303MA4YYY900K,样例化工有限公司,企业,441303,样例街道,制造业,存续,2015-01-01

            """, to: "register.csv")
        let outcome = try pilot.run(["receive", "register.csv"] + who)
        #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
        #expect(outcome.output.contains("登记 1"), "\(outcome.output)")
    }

    private let header = ToyWorld.penaltyHeader

    private func penalty(
        _ number: String, code: String = ToyWorld.code, day: String = "2025-05-01", fine: String = "2.5"
    ) -> String {
        String(ToyWorld.penalty(number, on: day, fine: fine, subject: code).split(separator: "\n")[1])
    }

    @Test func `Wrong usage exits with 64`() throws {
        #expect(try pilot.run(["receive"]).status == 64)
        #expect(try pilot.run(["explian", "x"]).status == 64)
        #expect(try pilot.run(["receive", "--undo", "6-7-AAAA"] + who).status == 64)
        #expect(try pilot.run(["receive", "x.csv", "--undo", "6-7-AAAA", "--because", "x"] + who).status == 64)
        #expect(try pilot.run(["explain", "x", "--as-of", "2026-02-30"]).status == 64)
    }

    @Test func `Without a ledger the next command to type is named`() throws {
        let outcome = try pilot.run(["explain", "91441303MA4YYY900K"])
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("没有台账 dayawan.ledger") && outcome.errors.contains("receive"))
    }

    @Test func `An actor of two parts is refused`() throws {
        try scratch.write("a,b\n1,2\n", to: "x.csv")
        let outcome = try pilot.run(["receive", "x.csv", "--actor", "某局/某人"])
        #expect(outcome.status == 1 && outcome.errors.contains("单位/角色/账号"))
    }

    @Test func `A file sent twice adds nothing, and a dry run writes nothing`() throws {
        try register()
        try scratch.write([header, penalty("样罚〔2025〕1号")].joined(separator: "\r\n"), to: "p.csv")
        let dry = try pilot.run(["receive", "p.csv", "--dry-run"] + who)
        #expect(dry.output.contains("试收") && dry.output.contains("新增 1"), "\(dry.output)")
        let first = try pilot.run(["receive", "p.csv"] + who)
        #expect(first.output.contains("新增 1"), "\(first.output)")
        let second = try pilot.run(["receive", "p.csv"] + who)
        #expect(second.output.contains("重复 1") && !second.output.contains("新增"))
        #expect(first.output.components(separatedBy: "账首 ").last == second.output.components(separatedBy: "账首 ").last)
    }

    @Test func `Every bad row is set aside with its cell and reason, and the mended file is taken`() throws {
        try register()
        let rows = [
            header, penalty("样罚〔2025〕1号"), penalty("样罚〔2025〕2号", code: "91441303MA4YYY9001"),
            penalty("样罚〔2025〕3号", code: "91441302MA4YYY9005"), penalty("样罚〔2025〕4号", day: "2025-02-30"),
            penalty("样罚〔2025〕5号", day: "2027-01-01"), penalty("样罚〔2025〕6号", fine: "两万"),
            penalty("样罚〔2025〕7号", code: "110105194912310021"), penalty("样罚〔2025〕8号", code: ""),
        ]
        try scratch.write(rows.joined(separator: "\n"), to: "p.csv")
        let outcome = try pilot.run(["receive", "p.csv"] + who)
        #expect(outcome.output.contains("新增 1 · 暂存待改 7"), "\(outcome.output)")
        for place in ["p.csv:3:3", "p.csv:4:3", "p.csv:5:11", "p.csv:6:11", "p.csv:7:10", "p.csv:9:3"] {
            #expect(outcome.output.contains(place), "\(place)\n\(outcome.output)")
        }
        let everything = outcome.output + outcome.errors
        let kept = try String(contentsOfFile: "\(scratch.path)/p.set-aside.csv", encoding: .utf8)
        let stored = FileManager.default.contents(atPath: "\(scratch.path)/dayawan.ledger") ?? Data()
        let ledger = String(decoding: stored, as: UTF8.self)
        for text in [everything, kept, ledger] { #expect(!text.contains("110105194912310021")) }
        #expect(kept.contains("样罚〔2025〕4号") && !kept.contains("样罚〔2025〕7号"))
        let mended = kept.replacingOccurrences(of: "2025-02-30", with: "2025-02-28")
        try scratch.write(mended, to: "mended.csv")
        let again = try pilot.run(["receive", "mended.csv"] + who)
        #expect(again.output.contains("新增 1"), "\(again.output)")
    }

    @Test func `A row with a blank code and a person's document is a natural person's, whatever it calls itself`()
        throws
    {
        try register()
        let named = penalty("样罚〔2025〕9号", code: "")
            .replacingOccurrences(of: "样例一号公司,法人及非法人组织", with: "赵小红,其他")
        let rows = [header + ",CF_XDR_ZJHM", named + ",110105194912310021", penalty("样罚〔2025〕1号") + ","]
        try scratch.write(rows.joined(separator: "\n"), to: "p.csv")
        let outcome = try pilot.run(["receive", "p.csv"] + who)
        #expect(outcome.output.contains("新增 1 · 暂存待改 1") && outcome.output.contains("自然人 1"), "\(outcome.output)")
        #expect(!outcome.output.contains("赵小红") && !outcome.output.contains("110105194912310021"))
        #expect(!FileManager.default.fileExists(atPath: "\(scratch.path)/p.set-aside.csv"))
    }

    @Test func `Two rows of one file that contradict each other are both set aside`() throws {
        try register()
        let rows = [header, penalty("样罚〔2025〕1号"), penalty("样罚[2025]1 号", fine: "3")]
        try scratch.write(rows.joined(separator: "\n"), to: "p.csv")
        let outcome = try pilot.run(["receive", "p.csv"] + who)
        #expect(outcome.output.contains("暂存待改 2") && !outcome.output.contains("新增"), "\(outcome.output)")
    }

    @Test func `A facts file needs a ledger, is taken once, and says what it set aside`() throws {
        try scratch.write("事实,文号,主体代码,日期,理由\n修复,样罚〔2025〕1号,\(ToyWorld.code),2025-06-01,x\n修复,,,,\n", to: "f.csv")
        let early = try pilot.run(["facts", "f.csv"] + who)
        #expect(early.status == 1 && early.errors.contains("没有台账"))
        try register()
        try scratch.write([header, penalty("样罚〔2025〕1号")].joined(separator: "\n"), to: "p.csv")
        _ = try pilot.run(["receive", "p.csv"] + who)
        let dry = try pilot.run(["facts", "f.csv", "--dry-run"] + who)
        #expect(dry.output.contains("试收") && !dry.output.contains("writing"))
        let first = try pilot.run(["facts", "f.csv"] + who)
        for text in ["writing f.csv", "committed ", "修复 1 · 暂存待改 1", "f.csv:3:4", "f.set-aside.csv", "回执号 ", "账首 "] {
            #expect(first.output.contains(text), "\(text)\n\(first.output)\(first.errors)")
        }
        let again = try pilot.run(["facts", "f.csv"] + who)
        #expect(again.output.contains("重复 1") && !again.output.contains("回执号"))
    }

    @Test func `A spreadsheet is refused with how to save it as CSV`() throws {
        try scratch.write([0x50, 0x4B, 0x03, 0x04, 0, 0], to: "p.xlsx")
        let outcome = try pilot.run(["receive", "p.xlsx"] + who)
        #expect(outcome.status == 1 && outcome.errors.contains("CSV"), "\(outcome.errors)")
    }

    @Test func `Who recorded a record cannot close the objection to it`() throws {
        try register()
        try scratch.write([header, penalty("样罚〔2025〕1号")].joined(separator: "\n"), to: "p.csv")
        _ = try pilot.run(["receive", "p.csv"] + who)
        let explained = try pilot.run(["explain", "样例化工", "--as-of", "2026-03-31"])
        let record = try #require(explained.output.firstMatch(of: /R-[0-9A-Z]{8}/)).0
        _ = try pilot.run(["object", String(record), "--because", "当事人提出"] + who)
        let own = try pilot.run(["object", String(record), "--close", "--because", "不成立"] + who)
        #expect(own.status == 1 && own.errors.contains("不得办理"), "\(own.errors)")
        let reviewer = ["--actor", "样例局/复核员/wang", "--today", "2026-03-31"]
        let other = try pilot.run(["object", String(record), "--close", "--because", "不成立"] + reviewer)
        #expect(other.status == 0, "\(other.errors)")
    }

    @Test func `A misspelt key in a copy of the standard is named at its place with the right word`() throws {
        let written = try pilot.run(["standard", "--out", "copy"])
        #expect(written.status == 0, "\(written.errors)")
        let folder = "\(scratch.path)/copy"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        for name in names {
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            try scratch.write(text.replacingOccurrences(of: "points_each:", with: "point_each:"), to: "copy/\(name)")
        }
        let outcome = try pilot.run(["check"] + names.map { "copy/\($0)" })
        #expect(outcome.status == 1)
        #expect(outcome.output.contains("point_each，是否为 points_each"), "\(outcome.output)")
        #expect(outcome.output.firstMatch(of: /copy\/[a-z_]+\.yaml:\d+:\d+: 错误/) != nil)
    }
}
