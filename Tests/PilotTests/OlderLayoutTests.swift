import Foundation
import Kernel
import KernelConfiguration
import KernelIntake
import KernelLedger
import KernelTesting
import Pilot
import Testing

/// A ledger written when the standard had one column and one wording less is read, and cured by `rebuild`.
@Suite(.serialized) struct OlderLayoutTests {
    private let scratch: ScratchFolder
    private let pilot: PilotProcess
    private static let fixture = "\(Checkout.root(of: #filePath))/Tests/PilotTests/Fixtures/older-layout.ledger"

    init() throws {
        scratch = try ScratchFolder()
        pilot = PilotProcess("dayawan", in: scratch.path)
        guard FileManager.default.fileExists(atPath: Self.fixture) else { return }
        try FileManager.default.copyItem(atPath: Self.fixture, toPath: "\(scratch.path)/old.ledger")
    }

    private func run(_ words: String) throws -> PilotProcess.Outcome {
        try pilot.run(words.split(separator: " ").map(String.init) + ["--ledger", "old.ledger"])
    }

    private func look() throws -> (matches: Bool, head: Head, facts: [Fact]) {
        let composition = try #require(Composition.read(DayawanForTests.self).value)
        let path = "\(scratch.path)/old.ledger"
        let ledger = try Ledger.open(path: path, access: .readOnly, layouts: composition.layouts)
        let head = try ledger.head()
        return (try ledger.layoutsMatch, head, try ledger.facts(Array(1...head.number)))
    }

    @Test func `An older layout is read as it is, refuses writing, and rebuild loses nothing`() throws {
        let before = try look()
        #expect(!before.matches && before.facts.count >= 7)
        let explained = try run("explain 91441303MA4YYY900K --as-of 2026-03-31")
        #expect(explained.status == 0 && explained.output.contains("2025-样检-1"), "\(explained.errors)")
        try scratch.write(OlderLayoutTests.inspection("2026-样检-2"), to: "i.csv")
        let receive = "receive i.csv --as inspection --actor 样例局/收文员/clerk --today 2026-03-31"
        let refused = try run(receive)
        #expect(refused.status == 1 && refused.errors.contains("rebuild"), "\(refused.errors)")
        let audit = try run("audit")
        #expect(audit.status == 1 && audit.output.contains("rebuild"), "\(audit.output)")
        let unchanged = try look()
        #expect(unchanged.head == before.head && unchanged.facts == before.facts)
        let rebuilt = try run("rebuild")
        #expect(rebuilt.status == 0 && rebuilt.output.contains("\(before.head)"), "\(rebuilt.errors)")
        let after = try look()
        #expect(after.matches && after.head == before.head && after.facts == before.facts)
        #expect(try run("audit --head \(before.head)").status == 0)
        #expect(try run("explain 91441303MA4YYY900K --as-of 2026-03-31").output == explained.output)
        #expect(try run(receive).output.contains("新增 1"))
    }

    @Test func `An older layout can be backed up before it is rebuilt`() throws {
        let head = try look().head
        let outcome = try run("backup copy.ledger")
        #expect(outcome.status == 0 && outcome.output.contains("\(head)"), "\(outcome.errors)")
        #expect(outcome.errors.contains("rebuild"), "\(outcome.errors)")
    }

    @Test
    func `A ledger from before links, applicants and adoptions is read without them, and takes them once rebuilt`()
        throws
    {
        let before = try FileManager.default.attributesOfItem(atPath: "\(scratch.path)/old.ledger")[.size] as? Int
        let explained = try run("explain 91441303MA4YYY900K --as-of 2026-03-31")
        #expect(explained.output.contains("未经发布") && !explained.output.contains("并入"), "\(explained.errors)")
        #expect(try run("applicants").output.contains("没有申请人"))
        #expect(try run("evaluate --as-of 2026-03-31").status == 0)
        let after = try FileManager.default.attributesOfItem(atPath: "\(scratch.path)/old.ledger")[.size] as? Int
        #expect(before == after)
        #expect(try run("rebuild").status == 0)
        let register = """
            code,name,class,region,township,industry,status,since
            \(ToyWorld.secondCode),样例二号公司,enterprise,441302,西街道,C,active,2016-05-01
            \(ToyWorld.village),样例村民委员会,village-or-community,441324,样例镇,S,active,2018-01-01

            """
        try scratch.write(register, to: "r.csv")
        let who = "--actor 样例局/收文员/clerk --today 2026-03-31"
        let consent = "--form person --adult --through \(ToyWorld.village) --for 信用户 --notice 告 --share-with 样例局"
        let commands = [
            "receive r.csv --as registration", "merge \(ToyWorld.code) --into \(ToyWorld.secondCode) --because 公告",
            "consent 样例户主甲 \(consent)",
        ]
        for command in commands {
            let outcome = try run("\(command) \(who)")
            #expect(outcome.status == 0, "\(command)\n\(outcome.errors)")
        }
        #expect(try run("explain \(ToyWorld.code) --as-of 2026-03-31").output.contains("不评定：已并入"))
        #expect(try run("audit").output.contains("可读 1 条"))
    }

    // MARK: how the fixture was made

    static func inspection(_ number: String) -> String {
        """
        inspection_no,uscc,inspected_on,result,authority,authority_name
        \(number),91441303MA4YYY900K,2025-12-01,一般问题,,样例应急管理局

        """
    }

    private static let omitted = [
        ("    subject_name: name\n    day: inspected_on\n", "    day: inspected_on\n"),
        ("      name: {title: 企业名称, type: text, headers: [被检查单位, 单位名称]}\n      inspected_on", "      inspected_on"),
        ("        - 消防救援\n", ""),
    ]

    @Test(.enabled(if: ProcessInfo.processInfo.environment["RECORD_OLDER_LAYOUT"] != nil))
    func `The fixture of an older layout is written anew`() throws {
        let texts = DayawanForTests.sectors.flatMap { $0.standard }.map { text in
            let words = Self.omitted.reduce(String(decoding: text.bytes, as: UTF8.self)) {
                $0.replacingOccurrences(of: $1.0, with: $1.1)
            }
            return ConfigurationText(path: text.path, bytes: Array(words.utf8))
        }
        let sector = try #require(DayawanForTests.sectors.first?.id)
        let checked = Composition.read(DayawanForTests.self, replacing: [sector: texts])
        let composition = try #require(checked.value)
        let path = "\(scratch.path)/made.ledger"
        try {
            let ledger = try Ledger.open(path: path, access: .readWrite, layouts: composition.layouts)
            try Self.furnish(Pipeline(composition: composition, ledger: ledger))
            try? FileManager.default.removeItem(atPath: Self.fixture)
            _ = try ledger.copy(to: Self.fixture)
        }()
    }

    private static func furnish(_ pipeline: Pipeline) throws {
        let rows = [
            (ToyWorld.register(), KindID.registration), (ToyWorld.penalty("样罚〔2025〕1号", on: "2025-05-01"), "penalty"),
            (ToyWorld.penalty("样罚〔2025〕2号", on: "2025-06-01", authority: "样例消防救援大队"), "penalty"),
            (inspection("2025-样检-1"), try pipeline.composition.kind(named: "inspection")),
        ]
        for (csv, kind) in rows {
            let source = IntakeSource.bytes(name: "\(kind.short).csv", Array(csv.utf8))
            let receipt = try pipeline.receive(source, as: kind, by: ToyWorld.clerk, today: "2026-01-05")
            #expect(receipt.setAside.isEmpty, "\(receipt.setAside)")
        }
    }
}
