import KernelTesting
import Testing

/// A page that is recorded anew keeps what its commands are about.
@Suite struct LedgerNamesTests {
    private func head(_ number: Int, _ letter: Character) -> String {
        "\(number):" + String(repeating: letter, count: 64)
    }

    private func rerun(_ page: String, printing outputs: [String], status: Int32 = 0) throws -> Walkthrough.Rerun {
        var left = outputs[...]
        return try Walkthrough(page: "```console\n\(page)\n```", program: "pilot").rerun { _ in
            PilotProcess.Outcome(status: left.count == 1 ? status : 0, output: left.removeFirst() + "\n", errors: "")
        }
    }

    @Test func `An output that has a name more or less moves no name of a later output`() throws {
        let (old, older) = (head(6, "a"), head(8, "b"))
        let page = "$ pilot one\n账首 \(old)\n账首 \(old)\n$ pilot two\n账首 \(older)\n$ pilot audit --head \(older)\n"
        for first in ["账首 \(head(7, "c"))", String(repeating: "账首 \(head(7, "c"))\n", count: 3), "什么也没有"] {
            let rerun = try rerun(page, printing: [first, "账首 \(head(9, "d"))", "x"])
            #expect(rerun.problems.isEmpty)
            #expect(rerun.text.contains("$ pilot audit --head \(head(9, "d"))\n"), "\(rerun.text)")
        }
    }

    @Test func `Lines that say the same are paired wherever they stand in the output`() throws {
        let page = "$ pilot one\n已备份 \(head(6, "a"))\n账首 \(head(8, "b"))\n$ pilot audit --head \(head(8, "b"))\n"
        let rerun = try rerun(page, printing: ["账首 \(head(9, "d"))\n新的一行 \(head(1, "e"))\n已备份 \(head(7, "c"))", "x"])
        #expect(rerun.problems.isEmpty && rerun.text.contains("--head \(head(9, "d"))\n"), "\(rerun.text)")
    }

    @Test func `A name that no output has, and one that became two, is told`() throws {
        let page = "$ pilot one\n账首 \(head(6, "a"))\n$ pilot audit --head \(head(8, "b"))\n"
        #expect(try rerun(page, printing: ["账首 \(head(7, "c"))", "x"]).problems.count == 1)
        let twice = "$ pilot one\n账首 \(head(6, "a"))\n副本 \(head(6, "a"))\n$ pilot audit --head \(head(6, "a"))\n"
        #expect(try rerun(twice, printing: ["账首 \(head(7, "c"))\n副本 \(head(7, "d"))", "x"]).problems.count == 1)
    }

    @Test func `A refusal that is none any longer, and a pinned word that is gone, are told`() throws {
        #expect(try rerun("$ pilot one\n截短\n[退出状态 1]", printing: ["截短"], status: 1).problems.isEmpty)
        #expect(try rerun("$ pilot one\n截短\n[退出状态 1]", printing: ["截短"]).problems.count == 1)
        #expect(try rerun("$ pilot one\n截短\n[退出状态 1]", printing: ["截短"], status: 2).problems.count == 1)
        let pinned = "$ pilot one\n截短\n```\n\n<!-- expects: 截短, 改写 -->\n```"
        #expect(try rerun(pinned, printing: ["截短，改写"]).problems.isEmpty)
        #expect(try rerun(pinned, printing: ["截短"]).problems == ["the output above has no “改写”"])
    }
}
