import Testing

@testable import Kernel
@testable import KernelIntake

@Suite("Files on disk 报送文件")
struct IntakeFileTests {
    @Test("A file is named by its last path component and read twice alike")
    func twice() throws {
        try withTemporaryFolder { folder in
            let path = folder.file("处罚.csv")
            try write(Array(PenaltyRow.file([[:], ["fine": "x"]]).utf8), to: path)
            let reading = try Reading(.file(path: path))
            #expect(reading.file.name == "处罚.csv")
            #expect(reading.records.map(\.line) == [2])
            let again = try Reading(.file(path: path))
            #expect(again.records == reading.records)
            var count = 0
            try reading.file.rows(try Sample.context()) { _ in count += 1 }
            #expect(count == 2)
        }
    }

    @Test("A file that changed between two passes is refused")
    func changed() throws {
        try withTemporaryFolder { folder in
            let path = folder.file()
            try write(Array(PenaltyRow.file([[:]]).utf8), to: path)
            let file = try IntakeFile.open(.file(path: path), kinds: Sample.kinds, as: nil)
            try write(Array(PenaltyRow.file([[:], [:]]).utf8), to: path)
            let refused = try #require(throws: IntakeRefusal.self) { try file.rows(try Sample.context()) { _ in } }
            #expect(refused.cause == .changed)
        }
    }

    @Test("A file that is not there, and a folder, are named in words")
    func unreadable() throws {
        try withTemporaryFolder { folder in
            for (path, words) in [(folder.file(), "没有这个文件"), (folder.path, "不是普通文件")] {
                let refused = try #require(throws: IntakeRefusal.self) {
                    try IntakeFile.open(.file(path: path), kinds: Sample.kinds, as: nil)
                }
                #expect(refused.cause == .unreadable)
                #expect(refused.text.chinese.contains(words))
            }
        }
    }

    @Test("What the register or the reader throws ends the pass and is handed on")
    func thrown() throws {
        struct Stop: Error {}
        let file = try PenaltyRow.read().file
        let today = try #require(Day("2026-03-31"))
        #expect(throws: Stop.self) {
            try file.rows(IntakeContext(unit: "局", today: today) { _ in throw Stop() }) { _ in }
        }
        #expect(throws: Stop.self) { try file.rows(try Sample.context()) { _ in throw Stop() } }
    }

    @Test("No more than one block is read ahead of the row that is handed out")
    func streaming() throws {
        let rows = (0..<20_000).map { "甲\($0),\(Sample.firm),2020-01-01\n" }.joined()
        var reader = try RowReader(.bytes(name: "a", Array(("名称,统一社会信用代码,成立日期\n" + rows).utf8)), .utf8)
        var longest = 0
        while try reader.next() { longest = max(longest, reader.row.bytes.count) }
        #expect(longest < 100)
    }
}
