import Kernel
import Testing

@testable import KernelDemo

/// How a bureau's file looks.
@Suite struct DemoSheetTests {
    private let row = ["91441303MA4YYY900K", "法人", "", "示罚〔2024〕1号", "X1", "2024-03-05", "light"]

    private func bytes(
        _ rows: [[String]], _ encoding: DemoBureau.Encoding, _ layout: DemoBureau.Layout
    ) throws -> [UInt8] {
        let bureau = DemoBureau(
            id: "b", title: "某局", code: "", reports: nil, encoding: encoding, layout: layout)
        return try DemoSheet(kind: SampleKinds.decision, bureau: bureau).bytes(rows, file: "a.csv")
    }

    @Test func `the national layout has every column under its field name`() throws {
        let table = ReadTable(try bytes([row], .utf8, .national))
        #expect(table.header == ["DM", "LB", "ZJHM", "WSH", "JG", "RQ", "QZ"])
        #expect(table.rows == [["91441303MA4YYY900K", "法人", "", "示罚〔2024〕1号", "X1", "2024/3/5", "轻"]])
    }

    @Test func `titles stand over the columns that are filled`() throws {
        let table = ReadTable(try bytes([row], .utf8, .titles))
        #expect(table.header == ["代码", "类别", "文号", "机关", "日期", "轻重"])
        #expect(table.column("日期") == ["2024-03-05"])
    }

    @Test func `some rows of the third layout are in full width`() throws {
        let table = ReadTable(try bytes([[String]](repeating: row, count: 8), .utf8, .aliases))
        #expect(table.column("RQ")[0] == "2024年3月5日" && table.column("RQ")[3] == "２０２４年３月５日")
        #expect(table.column("DM")[5] == "９１４４１３０３ＭＡ４ＹＹＹ９００Ｋ")
    }

    @Test func `a cell too many stays one too many`() throws {
        #expect(ReadTable(try bytes([row + ["多"]], .utf8, .titles)).rows[0].count == 7)
    }

    @Test func `line ends and marks are those of the system that wrote the file`() throws {
        #expect(try bytes([row], .utf8, .titles).suffix(4) == Array("轻".utf8) + [0x0A])
        let office = try bytes([row], .utf8WithMark, .titles)
        #expect(office.starts(with: [0xEF, 0xBB, 0xBF]) && office.suffix(2) == [0x0D, 0x0A])
        let old = try bytes([row], .gb18030, .titles)
        #expect(old.starts(with: [0xB4, 0xFA, 0xC2, 0xEB, 0x2C]))
        #expect(old.suffix(6) == [0x0D, 0x0A, 0x0D, 0x0A, 0x0D, 0x0A])
    }

    @Test func `a text that does not convert is a problem of its own, with the file`() {
        let encoder = DemoEncoder(encoding: .gb18030)
        #expect(throws: DemoProblem.notConvertible(file: "a.csv")) { try encoder.gb18030([0xFF, 0xFE], "a.csv") }
        let message = DemoProblem.notConvertible(file: "a.csv").message
        #expect(message.chinese.contains("a.csv") && message.english.contains("a.csv"))
    }

    @Test func `commas, quotes and line breaks stand in quotes`() throws {
        var odd = row
        odd[1] = "甲, \"乙\"\n丙"
        #expect(String(decoding: try bytes([odd], .utf8, .titles), as: UTF8.self).contains("\"甲, \"\"乙\"\"\n丙\""))
    }
}
