import Foundation
import KernelTesting
import Testing

/// What happens in a county, so that every document, and every field that it may have, is written at least once.
struct JSONStory {
    let run: JSONRecorder

    private let clerk = ["--actor", "应急管理局/clerk/x", "--today", "2026-03-31"]
    private let sender = ["--actor", "样例局/clerk/x", "--today", "2026-03-31"]
    private let bureau = ["--actor", "应急管理局/head/x", "--today", "2026-03-31"]
    private let second = "91441303MA4YYY927B"

    func tell() throws {
        try begin()
        try configuration()
        try files()
        try undo()
        try marks()
        try subjects()
        try applicants()
        try grades()
        try decisions()
        try pages()
        try keeping()
    }

    private func onLedger(_ words: [String], status: Int32 = 0) throws -> JSONRun.Answer {
        try run.run(words + ["--ledger", "demo/dayawan.ledger"], status: status)
    }

    private func penalty(
        _ number: String, code: String = ToyWorld.code, day: String = "2025-05-01", fine: String = "2.5"
    ) -> String {
        String(ToyWorld.penalty(number, on: day, fine: fine, subject: code).split(separator: "\n")[1])
    }

    private func write(_ rows: [String], to name: String) throws {
        try run.scratch.write(rows.joined(separator: "\n"), to: name)
    }

    // MARK: Configuration

    private func begin() throws {
        try run.run(["audit"], status: 1)
        try run.run(["demo", "--out", "demo", "--subjects", "60"])
        try run.run(["demo", "--out", "verbose", "--subjects", "20", "--verbose"])
        try run.run(["demo", "--out", "/proc/none"], status: 1)
        try run.run(["schema"])
        try run.run(["schema", "recipt/1"], status: 1)
    }

    private func configuration() throws {
        let root = Checkout.root(of: #filePath)
        try run.run(["check", "--cases", "\(root)/Plugins/SafetyProduction/Cases"])
        try run.run(["check", "--cases", "demo"], status: 1)
        let cases = try String(contentsOfFile: "\(root)/Plugins/SafetyProduction/Cases/penalties.yaml", encoding: .utf8)
        try FileManager.default.createDirectory(atPath: "\(run.scratch.path)/cases", withIntermediateDirectories: true)
        try run.scratch.write(cases.replacingOccurrences(of: "grade: B", with: "grade: D"), to: "cases/wrong.yaml")
        try run.run(["check", "--cases", "cases"], status: 1)
        try strength(of: "\(root)/Plugins/SafetyProduction")
        try run.run(["standard"])
        try run.run(["standard", "safety"], status: 1)
        try run.run(["standard", "--on", "2023-12-31"])
        try run.run(["standard", "safety-production", "--on", "2007-01-01"], status: 1)
        let copies = try run.run(["standard", "--out", "copy"]).lines.compactMap { $0.document["file"].text }
        try capped(copies)
        for name in copies {
            let text = try String(contentsOfFile: "\(run.scratch.path)/\(name)", encoding: .utf8)
            try run.scratch.write(text.replacingOccurrences(of: "points_each:", with: "point_each:"), to: name)
        }
        try run.run(["check"] + copies, status: 1)
    }

    /// Copies in which every deduction has an end.
    private func capped(_ copies: [String]) throws {
        let open = "      2024-01-01: {value: -5, reference: sample, evidence: local-choice}\n"
        let cap = "    cap:\n      2019-01-01: {value: -20, reference: sample, evidence: local-choice}\n"
        for name in copies {
            let text = try String(contentsOfFile: "\(run.scratch.path)/\(name)", encoding: .utf8)
            try run.scratch.write(text.replacingOccurrences(of: open, with: open + cap), to: name)
        }
        try run.run(["check"] + copies)
    }

    /// A sector's cases as documentation, and a few of them that leave most changes unnoticed.
    private func strength(of sector: String) throws {
        try run.run(["check", sector, "--describe"])
        try run.run(["check", "--mutate"], status: 1)
        let few = "\(run.scratch.path)/few"
        try FileManager.default.createDirectory(atPath: few, withIntermediateDirectories: true)
        try FileManager.default.copyItem(atPath: "\(sector)/Cases/industries.yaml", toPath: "\(few)/industries.yaml")
        let excuses = ["score_range 2019-01-01 lowest: 0 -> 0.1", "grades since: 2019-01-01 -> 2019-01-03"]
            .map { "  - {mutant: \"\($0)\", because: x}" }
        try run.scratch.write((["survivors:"] + excuses).joined(separator: "\n"), to: "few/survivors.yaml")
        try run.run(["check", "--cases", "few", "--mutate"], status: 1)
    }

    // MARK: Files

    /// The register, faulty rows, and two senders that contradict each other.
    private func files() throws {
        try write(
            [
                "code,former_codes,name,class,region,township,industry,status,since,changed_on",
                "\(ToyWorld.code),441303000000013,样例一号公司,enterprise,441303,东街道,C,active,2015-01-01,",
                "\(second),441303000000013,样例二号公司,enterprise,441303,东街道,C,active,2018-06-01,",
            ], to: "register.csv")
        _ = try onLedger(["receive", "register.csv", "--as", "registration"] + clerk)
        try write(
            [
                "code,name,class,region,所在镇街道,industry,status,since,changed_on",
                "\(ToyWorld.code),样例新名公司,enterprise,441303,东街道,C,active,2015-01-01,2026-01-01",
            ], to: "renamed.csv")
        _ = try onLedger(["receive", "renamed.csv", "--as", "registration"] + clerk)
        let rows = [
            ToyWorld.penaltyHeader, penalty("样罚〔2025〕1号"), penalty("样罚〔2025〕2号", code: "91441303MA4YYY9001"),
            penalty("样罚〔2025〕3号", code: "91441302MA4YYY9005"), penalty("样罚〔2025〕4号", day: "2025-02-30"),
            penalty("样罚〔2025〕6号", fine: "两万"), penalty("样罚〔2025〕7号", code: "110105194912310021"),
            penalty("样罚〔2025〕9号"), penalty("样罚〔2025〕9号", fine: "3"), penalty("样罚〔2018〕10号", day: "2018-05-01"),
            penalty("样罚〔2025〕11号") + ",x",
        ]
        try write(rows, to: "faulty.csv")
        _ = try onLedger(["receive", "faulty.csv", "--dry-run"] + clerk)
        _ = try onLedger(["receive", "faulty.csv", "--timings"] + clerk)
        try write([ToyWorld.penaltyHeader, reported(by: "他局", penalty("样罚〔2025〕1号", fine: "4"))], to: "other.csv")
        _ = try onLedger(["receive", "other.csv"] + clerk)
        _ = try onLedger(["conflicts"])
        try write(["a,b", "1,2"], to: "unknown.csv")
        _ = try onLedger(["receive", "unknown.csv"] + clerk, status: 1)
        _ = try onLedger(["receive", "no-such-file.csv"] + clerk, status: 1)
        try accidents()
    }

    /// Some that veto, lower a grade or make a candidate for a list, seen before, while and after they count.
    private func accidents() throws {
        try write(
            [
                "事故编号,统一社会信用代码,事故发生日期,事故类型,是否责任事故,死亡人数",
                "2023-1,\(ToyWorld.code),2023-05-01,其他,是,3", "2024-1,\(ToyWorld.code),2024-09-01,其他,是,3",
                "2024-2,\(second),2024-09-01,其他,是,1",
            ], to: "accidents.csv")
        _ = try onLedger(["receive", "accidents.csv"] + clerk)
        for code in [ToyWorld.code, second] {
            for day in ["2023-12-31", "2024-08-01", "2025-03-01", "2025-08-31"] {
                _ = try onLedger(["explain", code, "--as-of", day])
            }
        }
    }

    /// The same row from another unit, whose code is none.
    private func reported(by unit: String, _ row: String) -> String {
        row.replacingOccurrences(
            of: "样例局,11441300MB0YYY907F,样例局,11441300MB0YYY907F", with: "样例局,11441300MB0YYY907F,\(unit),ABC")
    }

    /// A correction and a row of another unit in one file, which is taken back.
    private func undo() throws {
        try write(
            [
                ToyWorld.penaltyHeader, penalty("样罚〔2025〕1号", fine: "8"), penalty("样罚〔2025〕20号"),
                reported(by: "他局", penalty("样罚〔2025〕21号")),
            ], to: "wrong.csv")
        let receipt = try onLedger(["receive", "wrong.csv"] + clerk).document("receipt/1")
        let undo = ["receive", "--undo", try #require(receipt["number"].text), "--because", "wrong file"]
        _ = try onLedger(undo + clerk, status: 1)
        _ = try onLedger(undo + ["--dry-run"] + sender)
        _ = try onLedger(undo + sender)
        _ = try onLedger(undo + sender, status: 1)
    }

    // MARK: Records, subjects, applicants

    private func marks() throws {
        let waiting = try onLedger(["unclassified"]).document("unclassified/1")["records"].list
        let item = try #require(waiting.first { $0["documentNumber"].text == "样罚〔2025〕1号" })
        let record = try #require(item["record"].text)
        let because = ["--because", "x"]
        for _ in 1...2 { _ = try onLedger(["classify", record, "--as", "penalty"] + because + clerk) }
        _ = try onLedger(["classify", record, "--as", "judgment"] + because + clerk, status: 1)
        _ = try onLedger(["correct", record, "--set", "fine=3", "--on", "2026-02-01"] + because + sender)
        _ = try onLedger(["correct", record, "--set", "fin=3"] + because + sender, status: 1)
        _ = try onLedger(["object", record, "--on", "2026-02-10"] + because + clerk)
        _ = try onLedger(["object", record] + because + clerk, status: 1)
        _ = try onLedger(["explain", ToyWorld.code, "--as-of", "2026-02-12"])
        let reviewer = ["--actor", "样例局/reviewer/y", "--today", "2026-03-31"]
        _ = try onLedger(["object", record, "--close", "--on", "2026-02-20"] + because + reviewer)
        _ = try onLedger(["repair", record, "--on", "2026-03-01"] + because + clerk)
        _ = try onLedger(["repair", "R-00000000"] + because + clerk, status: 1)
        let others = waiting.filter { $0["documentNumber"].text?.hasPrefix("样罚") == true }
        let old = try #require(others.first { $0["record"].text != record }?["record"].text)
        _ = try onLedger(["classify", old, "--as", "penalty", "--on", "2025-01-01"] + because + clerk)
        _ = try onLedger(["withdraw", String(record.prefix(4))] + because + sender, status: 1)
        try facts(record)
        _ = try onLedger(["withdraw", record] + because + sender)
        for day in ["2025-04-30", "2025-06-01", "2026-02-12", "2026-03-31"] {
            _ = try onLedger(["explain", ToyWorld.code, "--as-of", day])
        }
        _ = try onLedger(["explain", "no such subject"], status: 1)
    }

    private func facts(_ record: String) throws {
        let rows = [
            "fact,record,day,because,applicant,form,adult,subject,purpose,notice,authorised,申请编号1",
            "repair,\(record),2026-03-01,x,,,,,,,,", "object,\(record),2026-03-30,of 110105194912310021,,,,,,,,",
            "object,,2026-03-31,x,,,,,,,,", "mend,\(record),2026-03-31,x,,,,,,,,", "repair,\(record),2026-03-31",
            "consent,,2026-03-31,,A. Sample,person,yes,\(ToyWorld.code),credit,notice 1,Town,",
        ]
        try write(rows, to: "facts.csv")
        _ = try onLedger(["facts", "facts.csv", "--dry-run"] + clerk)
        _ = try onLedger(["facts", "facts.csv"] + clerk)
        _ = try onLedger(["facts", "no-such-file.csv"] + clerk, status: 1)
    }

    private func subjects() throws {
        let because = ["--because", "x"]
        let member = [ToyWorld.code, "--member-of", second]
        _ = try onLedger(["link"] + member + ["--on", "2025-06-01"] + because + clerk)
        _ = try onLedger(["link"] + member + because + clerk, status: 1)
        _ = try onLedger(["unlink"] + member + ["--on", "2025-09-01"] + because + clerk)
        _ = try onLedger(["unlink"] + member + because + clerk, status: 1)
        _ = try onLedger(["explain", ToyWorld.code, "--as-of", "2025-07-01"])
        let merger = [ToyWorld.code, "--into", second]
        _ = try onLedger(["merge"] + merger + ["--on", "2026-03-10"] + because + clerk)
        _ = try onLedger(["merge", second, "--into", ToyWorld.code] + because + clerk, status: 1)
        for code in [ToyWorld.code, second] { _ = try onLedger(["explain", code, "--as-of", "2026-03-20"]) }
        _ = try onLedger(["unmerge", ToyWorld.code, "--on", "2026-03-25"] + because + clerk)
        _ = try onLedger(["unmerge", ToyWorld.code] + because + clerk, status: 1)
        _ = try onLedger(["explain", ToyWorld.code, "--as-of", "2026-03-05"])
        try mergeBeforeTheStandard()
    }

    /// On a day on which no standard was in force yet.
    private func mergeBeforeTheStandard() throws {
        try write(
            [
                "code,name,class,region,township,industry,status,since,changed_on",
                "91441302MA4YYY9005,样例三号公司,enterprise,441303,东街道,C,active,2015-01-01,2018-01-01",
                "91441303MB8YYY9P6Q,样例四号公司,enterprise,441303,东街道,C,active,2015-01-01,2018-01-01",
            ], to: "older.csv")
        _ = try onLedger(["receive", "older.csv", "--as", "registration"] + clerk)
        let merger = ["merge", "91441302MA4YYY9005", "--into", "91441303MB8YYY9P6Q", "--on", "2018-06-01"]
        _ = try onLedger(merger + ["--because", "x"] + clerk)
    }

    private func applicants() throws {
        _ = try onLedger(["applicants"])
        let consent = [
            "consent", "A. Sample", "--form", "household", "--through", ToyWorld.code, "--for", "credit household",
            "--notice", "notice 1", "--share-with", "Town",
        ]
        let given = try onLedger(consent + ["--adult"] + clerk).document("consent/1")
        let number = try #require(given["applicant"].text)
        _ = try onLedger(consent + clerk, status: 1)
        _ = try onLedger(["applicants", number, "--actor", "Town/officer/y"])
        _ = try onLedger(["applicants", number, "--actor", "Other/officer/y"], status: 1)
        for _ in 1...2 { _ = try onLedger(["withdraw-consent", number] + clerk) }
        _ = try onLedger(["withdraw-consent", "A-1"] + clerk, status: 1)
        _ = try onLedger(["applicants"])
    }

    // MARK: Grades and decisions

    private func grades() throws {
        _ = try onLedger(["evaluate", "--as-of", "2026-03-31", "--out", "grades.jsonl"])
        _ = try onLedger(["evaluate", "--as-of", "2026-03-31", "--out", "none/grades.jsonl"], status: 1)
        _ = try onLedger(["evaluate", "--as-of", "2018-03-31"], status: 1)
        let assessments = try String(contentsOfFile: "\(run.scratch.path)/grades.jsonl", encoding: .utf8)
        for (place, line) in assessments.split(separator: "\n").enumerated() {
            let code = try #require(try JSON(String(line))["subject"].text)
            let days = ["2026-03-31", "2025-03-31", "2023-12-31", "2022-06-30"]
            _ = try onLedger(["explain", code, "--as-of", days[place % days.count]])
        }
        let adopt = ["adopt", "safety-production", "--document", "notice 1", "--on", "2024-06-30"]
        _ = try onLedger(adopt + ["--actor", "Credit Office/officer/y"], status: 1)
        for _ in 1...2 { _ = try onLedger(adopt + bureau) }
        _ = try onLedger(["explain", second, "--as-of", "2026-03-31"])
        _ = try onLedger(["evaluate", "--as-of", "2026-03-31"])
    }

    private func decisions() throws {
        try decide("2024", by: clerk)
        try decide("2023", by: officer)
        _ = try onLedger(["decide", "--cycle", "2026"] + officer, status: 1)
        let decided = try #require(try subject(at: "2024-12-31"))
        _ = try onLedger(["repair", decided.record, "--on", "2024-01-01", "--because", "x"] + officer)
        try decide("2024", by: officer)
        let replay = ["replay", decided.code, "--decided", "2026-03-31"]
        _ = try onLedger(replay, status: 1)
        _ = try onLedger(["replay", decided.code, "--decided", "2026-03-30"], status: 1)
        let page = try onLedger(["explain", decided.code, "--as-of", "2026-03-31"]).document("explanation/1")
        let fact = try #require(page["decisions"].list.last?["fact"].integer).description
        _ = try onLedger(replay + ["--fact", fact])
        try suspend(decided.code)
        _ = try onLedger(replay + ["--fact", fact])
        try decide("2025", by: officer)
    }

    private let officer = ["--actor", "应急管理局/officer/z", "--today", "2026-03-31"]

    /// Who received records of a subject cannot decide it, and somebody else does later.
    private func decide(_ cycle: String, by actor: [String]) throws {
        let list = try onLedger(["decide", "--cycle", cycle] + actor).document("decision-list/1")
        _ = try onLedger(["decide", "--cycle", cycle, "--confirm", "00000000"] + actor, status: 1)
        let code = try #require(list["confirmation"].text)
        _ = try onLedger(["decide", "--cycle", cycle, "--confirm", code] + actor)
    }

    /// A rated subject, of which the clerk received nothing, with a record that counts at the close of a cycle.
    private func subject(at close: String) throws -> (code: String, record: String)? {
        let assessments = try String(contentsOfFile: "\(run.scratch.path)/grades.jsonl", encoding: .utf8)
        for line in assessments.split(separator: "\n") where line.contains("\"grade\"") {
            let code = try #require(try JSON(String(line))["subject"].text)
            if [ToyWorld.code, second].contains(code) { continue }
            let page = try onLedger(["explain", code, "--as-of", close]).document("explanation/1")
            let evidence = page["lines"].list.filter { $0["effect"].text == "points" }.flatMap { $0["evidence"].list }
            if let record = evidence.first?["record"].text { return (code, record) }
        }
        return nil
    }

    private func suspend(_ code: String) throws {
        let header = "code,name,class,region,township,industry,status,since,changed_on"
        try write(
            [header, "\(code),样例停产公司,enterprise,441303,东街道,C,suspended,2015-01-01,2022-12-30"], to: "suspended.csv")
        _ = try onLedger(["receive", "suspended.csv", "--as", "registration"] + clerk)
    }

    // MARK: Pages and keeping

    private func pages() throws {
        _ = try onLedger(["publish", "--out", "out", "--as-of", "2026-03-31", "--set-aside", "."] + clerk)
        _ = try onLedger(["publish", "--out", "demo/dayawan.ledger", "--as-of", "2026-03-31"] + clerk, status: 1)
        let page = "out/review/index.html"
        _ = try onLedger(["verify", page])
        _ = try onLedger(["verify", "register.csv"], status: 1)
        let text = try String(contentsOfFile: "\(run.scratch.path)/\(page)", encoding: .utf8)
        try run.scratch.write(text.replacingOccurrences(of: "C-", with: "A+"), to: "altered.html")
        _ = try onLedger(["verify", "altered.html"], status: 1)
    }

    private func keeping() throws {
        let head = try #require(try onLedger(["audit"]).document("audit/1")["head"].text)
        let digest = head.suffix(64)
        for (kept, status) in [(head, Int32(0)), ("1:" + digest, 1), ("99999:" + digest, 1)] {
            _ = try onLedger(["audit", "--head", kept], status: status)
        }
        _ = try onLedger(["rebuild"])
        let backup = try onLedger(["backup", "copy.ledger"]).document("backup/1")
        _ = try onLedger(["backup", "copy.ledger"], status: 1)
        try run.scratch.write(penaltyFile("样罚〔2026〕1号", day: "2026-03-01"), to: "later.csv")
        _ = try onLedger(["receive", "later.csv"] + clerk)
        try suspend(second)
        _ = try onLedger(["changes", "--since", try #require(backup["head"].text), "--as-of", "2026-03-31"])
        let days = ["2022-06-30", "2023-06-30", "2024-06-30", "2025-06-30", "2026-03-31"]
        for (since, day) in zip(days, days.dropFirst()) {
            _ = try onLedger(["changes", "--since", since, "--as-of", day])
        }
        _ = try onLedger(["changes", "--since", "1:" + digest, "--as-of", "2026-03-31"], status: 1)
        _ = try onLedger(["restore", "copy.ledger"], status: 1)
        _ = try onLedger(["restore", "none.ledger"], status: 1)
        try damage()
    }

    private func penaltyFile(_ number: String, day: String) -> String {
        [ToyWorld.penaltyHeader, penalty(number, day: day)].joined(separator: "\n")
    }

    /// A byte of a fact is changed in a copy, which is no longer whole; then the backup takes the place of the ledger.
    private func damage() throws {
        _ = try onLedger(["backup", "later.ledger"])
        _ = try run.run(["restore", "later.ledger", "--ledger", "copy.ledger"], status: 1)
        _ = try onLedger(["restore", "copy.ledger", "--replace"])
        let path = "\(run.scratch.path)/later.ledger"
        var bytes = try #require(FileManager.default.contents(atPath: path))
        let place = try #require(bytes.range(of: Data("样罚〔2025〕20号".utf8)))
        bytes.replaceSubrange(place, with: Data("样罚〔2025〕30号".utf8))
        try bytes.write(to: URL(fileURLWithPath: path))
        _ = try run.run(["audit", "--ledger", "later.ledger"], status: 1)
        _ = try onLedger(["restore", "later.ledger", "--replace"], status: 1)
        try run.scratch.write("no ledger", to: "broken.ledger")
        _ = try run.run(["restore", "copy.ledger", "--ledger", "broken.ledger"], status: 1)
    }
}
