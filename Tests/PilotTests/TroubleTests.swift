import Foundation
import KernelLedger
import KernelTesting
import Pilot
import Testing

/// What a machine can do to a ledger: a full disk, a second writer, no permission. Clear words, exit 1, nothing lost.
@Suite(.serialized) struct TroubleTests {
    private let folder: DemonstratedFolder
    private let who = DemonstratedFolder.clerk

    private var scratch: ScratchFolder { folder.scratch }
    private var pilot: PilotProcess { folder.pilot }
    private var files: [String] { folder.files }

    init() throws {
        folder = try DemonstratedFolder()
    }

    private func receive(into ledger: String) -> [String] {
        folder.receiving(into: ledger)
    }

    private func head(_ ledger: String) -> Head? {
        Ledger.head(at: "\(scratch.path)/\(ledger)")
    }

    private func leftovers(_ name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: scratch.path).filter { $0.hasPrefix(name) }
    }

    @Test func `A full disk stops with clear words, keeps what was acknowledged, and the files can be sent again`()
        throws
    {
        #expect(try pilot.run(receive(into: "whole.ledger")).status == 0)
        let whole = try #require(head("whole.ledger"))
        var stopped = 0
        for blocks in [120, 240, 400, 600, 900] {
            let ledger = "full-\(blocks).ledger"
            let full = try pilot.run(receive(into: ledger), after: "trap '' XFSZ; ulimit -f \(blocks);")
            let acknowledged = full.output.matches(of: /committed ([0-9]+:[0-9a-f]{64})/).last.flatMap {
                Head(String($0.1))
            }
            if full.status != 0 {
                stopped += 1
                #expect(full.status == 1 && full.errors.contains("磁盘已满"), "\(blocks): \(full.status) \(full.errors)")
            }
            if let acknowledged { #expect(head(ledger) == acknowledged, "\(blocks)") }
            #expect(try pilot.run(receive(into: ledger)).status == 0)
            #expect(head(ledger) == whole, "\(blocks)")
            #expect(try pilot.run(["audit", "--ledger", ledger]).status == 0)
        }
        #expect(stopped >= 2)
    }

    @Test func `A backup on a full disk leaves no file behind`() throws {
        let full = try pilot.run(
            ["backup", "copy.ledger", "--ledger", "demo/dayawan.ledger"], after: "trap '' XFSZ; ulimit -f 100;")
        #expect(
            full.status == 1 && full.errors.contains("磁盘已满") && full.errors.contains("copy.ledger"), "\(full.errors)")
        #expect(try leftovers("copy") == [])
        #expect(try pilot.run(["backup", "copy.ledger", "--ledger", "demo/dayawan.ledger"]).status == 0)
    }

    @Test func `A second writer is told to wait, while a backup and reading go on`() throws {
        let composition = try #require(Composition.read(DayawanForTests.self).value)
        let path = "\(scratch.path)/demo/dayawan.ledger"
        let ledger = try Ledger.open(path: path, access: .readWrite, layouts: composition.layouts)
        let before = try ledger.head()
        let origin = FactOrigin(actor: ToyWorld.clerk, today: "2026-03-31", file: "")
        try ledger.write(origin, dryRun: true) { writer in
            _ = try writer.deposit(name: "未提交", text: Array("未提交".utf8))
            let second = try pilot.run(["receive", files[1], "--ledger", path] + who)
            #expect(second.status == 1 && second.errors.contains("正被另一个进程写入"), "\(second.errors)")
            let backup = try pilot.run(["backup", "copy.ledger", "--ledger", path])
            #expect(backup.status == 0 && backup.output.contains("\(before)"), "\(backup.errors)")
            #expect(try pilot.run(["unclassified", "--ledger", path]).status == 0)
            let restore = try pilot.run(["restore", "copy.ledger", "--replace", "--ledger", path])
            #expect(restore.status == 1 && restore.errors.contains("正被另一个进程"), "\(restore.errors)")
        }
        #expect(head("demo/dayawan.ledger") == before && head("copy.ledger") == before)
    }

    @Test func `A read-only file or folder is read where that is possible and never written`() throws {
        let shell = getuid() == 0 ? "umask 022; exec setpriv --reuid 65534 --regid 65534 --clear-groups" : "exec"
        let copied = try pilot.run(["backup", "shelf.ledger", "--ledger", "demo/dayawan.ledger"])
        #expect(copied.status == 0)
        let before = try #require(head("shelf.ledger"))
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o444]
        try FileManager.default.setAttributes(attributes, ofItemAtPath: "\(scratch.path)/shelf.ledger")
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: scratch.path)
        defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.path) }
        let audit = try pilot.run(["audit", "--ledger", "shelf.ledger"], after: shell)
        #expect(audit.status == 0 && audit.output.contains("\(before)"), "\(audit.errors)")
        #expect(audit.errors.contains("警告: 日志"), "\(audit.errors)")
        let write = try pilot.run(["receive", files[1], "--ledger", "shelf.ledger"] + who, after: shell)
        #expect(write.status == 1 && write.errors.contains("权限"), "\(write.errors)")
        let backup = try pilot.run(["backup", "copy.ledger", "--ledger", "shelf.ledger"], after: shell)
        #expect(backup.status == 1 && backup.errors.contains("权限"), "\(backup.errors)")
        let restore = try pilot.run(["restore", "shelf.ledger", "--ledger", "new.ledger"], after: shell)
        #expect(restore.status == 1 && restore.errors.contains("权限"), "\(restore.errors)")
        #expect(head("shelf.ledger") == before)
        #expect(try leftovers("copy") == [] && leftovers("new") == [])
    }

    @Test func `A slip of the path makes no new ledger`() throws {
        let (scratch, who) = (try ScratchFolder(), ["--actor", "样例局/经办人/a", "--today", "2026-03-31"])
        let pilot = PilotProcess("dayawan", in: scratch.path)
        for words in [
            ["adopt", "safety-production", "--document", "1号", "--on", "2026-01-01"],
            ["repair", "R-1", "--because", "x"],
            ["link", ToyWorld.code, "--member-of", ToyWorld.secondCode, "--because", "x"],
            ["decide", "--cycle", "2025"],
            ["withdraw-consent", "A-1"], ["facts", "f.csv"],
        ] {
            let outcome = try pilot.run(words + who + ["--ledger", "slip.ledger"])
            #expect(outcome.status == 1 && outcome.errors.contains("没有台账 slip.ledger"), "\(words): \(outcome.errors)")
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path).isEmpty)
    }

    @Test func `A foreign file is neither backed up, restored, replaced nor logged`() throws {
        try scratch.write("统一社会信用代码,名称\n", to: "f.csv")
        #expect(try pilot.run(["backup", "good.ledger", "--ledger", "demo/dayawan.ledger"]).status == 0)
        let commands = [
            ["backup", "x.ledger", "--ledger", "f.csv"], ["restore", "f.csv", "--ledger", "x.ledger"],
            ["restore", "good.ledger", "--replace", "--ledger", "f.csv"], ["audit", "--ledger", "f.csv"],
            ["rebuild", "--ledger", "f.csv"],
        ]
        for command in commands {
            let outcome = try pilot.run(command)
            #expect(outcome.status == 1 && outcome.errors.contains("不是信用台账"), "\(command): \(outcome.errors)")
        }
        #expect(try leftovers("x") == [] && leftovers("f.csv") == ["f.csv"])
        #expect(try String(contentsOfFile: "\(scratch.path)/f.csv", encoding: .utf8) == "统一社会信用代码,名称\n")
    }
}
