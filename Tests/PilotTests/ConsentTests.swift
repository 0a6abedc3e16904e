import Foundation
import KernelTesting
import Testing

/// An applicant's words are read by those it authorised and by nobody else, and stand nowhere in the office's files.
@Suite(.serialized) struct ConsentTests {
    private let office: SubjectOffice

    init() throws {
        office = try SubjectOffice()
    }

    @Test func `A consent given by the command is shown to an authorised unit and to nobody else`() throws {
        let (number, outcome) = try office.consent("样例户主甲")
        #expect(outcome.status == 0 && outcome.output.contains("内容已加密封存"), "\(outcome.errors)")
        #expect(!outcome.output.contains("样例户主甲"))
        let list = try office.run(["applicants"])
        #expect(list.output.contains("\(number)  自 2026-04-01 起同意  可读") && list.output.contains("共 1 个"))
        let shown = try office.run(["applicants", number, "--actor", "样例镇政府/经办人/li02"])
        for word in ["户 样例户主甲", ToyWorld.village, "信用户评定", "示告〔2026〕1号", "获授权的单位：样例镇政府"] {
            #expect(shown.output.contains(word), "\(word)\n\(shown.output)")
        }
        let other = try office.run(["applicants", number, "--actor", "样例局/收文员/x"])
        #expect(other.status == 1 && other.errors.contains("没有授权这个单位查看"), "\(other.errors)")
        let english = try office.run(["applicants", number, "--actor", "样例局/收文员/x", "--lang", "en"])
        #expect(english.status == 1 && english.errors.contains("did not authorise this unit"))
        #expect(!(other.output + other.errors + english.output + english.errors + list.output).contains("样例户主甲"))
        #expect(try office.files(holding: "样例户主甲").isEmpty)
    }

    @Test(arguments: [[], ["--lang", "en"]])
    func `When a consent is taken back its key is gone and nobody reads it again`(language: [String]) throws {
        let (number, _) = try office.consent("样例户主甲")
        let (other, _) = try office.consent("样例户主乙")
        #expect(office.keys().count == 2)
        let taken = try office.run(["withdraw-consent", number] + language)
        #expect(taken.status == 0 && taken.output.contains(language.isEmpty ? "密钥已销毁" : "key destroyed"))
        #expect(office.keys().count == 1)
        let shown = try office.run(["applicants", number, "--actor", SubjectOffice.officer] + language)
        #expect(shown.status == 1, "\(shown.output)")
        #expect(shown.errors.contains(language.isEmpty ? "已撤回同意" : "took the consent back"), "\(shown.errors)")
        let list = try office.run(["applicants"] + language).output
        #expect(list.contains(language.isEmpty ? "已销毁密钥，不可读" : "key destroyed, unreadable"), "\(list)")
        #expect(try office.run(["applicants", other, "--actor", SubjectOffice.officer]).output.contains("样例户主乙"))
        let again = try office.run(["withdraw-consent", number] + language)
        #expect(again.status == 0 && again.output.contains(language.isEmpty ? "未重复记" : "not recorded again"))
        let unknown = try office.run(["withdraw-consent", "A-1"] + language)
        #expect(unknown.status == 1 && unknown.errors.contains("A-1"))
    }

    private static let header = "事实,申请人,申请类别,成年,主体代码,用途,告知书,授权单位,申请编号,日期"
    private static let person = "11010519491231002X"

    private func row(
        _ name: String, form: String = "户", adult: String = "是", through: String = ToyWorld.village,
        notice: String = "示告〔2026〕1号", day: String = "2026-03-01"
    ) -> String {
        "同意,\(name),\(form),\(adult),\(through),信用户评定,\(notice),样例镇政府,,\(day)"
    }

    /// Rows that are kept and rows that fail in every column but the name's, each with a name of its own.
    private var rows: [String] {
        [
            row("样例名一"), row("样例名二", form: "家"), row("样例名三", adult: ""), row("样例名四", adult: "否"),
            row("样例名五", through: "53441300MJ0YYY957Q"), row("样例名六", through: "x"), row("样例名七", notice: ""),
            row("样例名八", day: "2026-02-30"), row("样例名九", day: "2027-01-01"), row("样例名十") + ",多一格",
            "同意,样例名百,户,是", row("样例名千 \(Self.person)"), row(Self.person), row("样例名一"),
            row("样例名万", notice: "告 \(Self.person)"), "合并,样例名亿,,,\(ToyWorld.code),,,,,2026-03-01",
            "撤消,样例名兆,,,,,,,,2026-03-01",
        ]
    }

    @Test(arguments: [[], ["--lang", "en"], ["--json"]])
    func `A name in a facts file reaches no receipt, no set-aside file, no log and no ledger`(language: [String]) throws
    {
        try office.scratch.write(([Self.header] + rows).joined(separator: "\r\n"), to: "f.csv")
        let dry = try office.run(["facts", "f.csv", "--dry-run"] + language)
        let outcome = try office.run(["facts", "f.csv"] + language)
        let text = dry.output + dry.errors + outcome.output + outcome.errors
        let repeated = ["--lang": "repeated 1", "--json": "\"repeated\":1"][language.first ?? ""] ?? "重复 1"
        #expect(outcome.status == 0 && text.contains(repeated), "\(text)")
        #expect(office.keys().count == 2)
        for word in ["样例名", Self.person] {
            #expect(!text.contains(word), "\(word)\n\(text)")
            #expect(try office.files(holding: word, but: ["f.csv"]).isEmpty, "\(word)")
        }
        let kept = try String(contentsOfFile: "\(office.scratch.path)/f.set-aside.csv", encoding: .utf8)
        #expect(kept.split(whereSeparator: \.isNewline).count > 8, "\(kept)")
        #expect(try office.run(["audit"]).status == 0)
    }

    @Test func `A row whose cells are out of step is not written to the set-aside file, and the receipt says so`()
        throws
    {
        try office.scratch.write([Self.header, row("样例名十") + ",多一格"].joined(separator: "\n"), to: "f.csv")
        let outcome = try office.run(["facts", "f.csv"])
        #expect(outcome.output.contains("本行未写入退回文件"), "\(outcome.output)")
        #expect(try office.files(holding: "样例名十", but: ["f.csv"]).isEmpty)
    }

    @Test func `A name under a header that nobody knows is not written back either`() throws {
        let header = Self.header.replacing("申请人", with: "姓名")
        try office.scratch.write([header, row("样例名一"), row("样例名二") + ",多"].joined(separator: "\n"), to: "f.csv")
        let outcome = try office.run(["facts", "f.csv"])
        #expect(!(outcome.output + outcome.errors).contains("样例名"), "\(outcome.output)")
        #expect(try office.files(holding: "样例名", but: ["f.csv"]).isEmpty)
    }

    @Test func `An identity number among the words of a consent is refused and not kept`() throws {
        for (name, more) in [(Self.person, []), ("样例 \(Self.person)", []), ("样例户主甲", ["--on", "2026-03-01"])] {
            let (number, outcome) = try office.consent(name, more)
            #expect(number.isEmpty == name.contains(Self.person), "\(name)")
            #expect(!(outcome.output + outcome.errors).contains(Self.person), "\(outcome.errors)")
        }
        let through = try office.run([
            "consent", "样例户主甲", "--form", "person", "--adult", "--through", Self.person, "--for", "x", "--notice", "x",
            "--share-with", "样例镇政府",
        ])
        #expect(through.status == 1 && !through.errors.contains(Self.person), "\(through.errors)")
        #expect(try office.files(holding: Self.person).isEmpty)
    }
}
