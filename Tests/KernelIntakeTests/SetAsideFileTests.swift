import Testing

@testable import Kernel
@testable import KernelIntake

@Suite("The file of rows to be mended 退回文件")
struct SetAsideFileTests {
    /// Writes the set-aside file of a reading and gives its bytes.
    private func written(_ reading: Reading) throws -> [UInt8] {
        try written(reading, reading.setAside)
    }

    private func written(
        _ reading: Reading, _ rows: [SetAside], language: Language = .chinese
    ) throws -> [UInt8] {
        try withTemporaryFolder { folder in
            let path = folder.file("退回.csv")
            try reading.file.writeSetAside(rows, to: path, language: language)
            return try bytes(path)
        }
    }

    private func text(_ reading: Reading) throws -> String {
        String(decoding: try written(reading).dropFirst(3), as: UTF8.self)
    }

    @Test("It has a byte order mark, the original columns, the line, the reason's title and the reason")
    func content() throws {
        let reading = try Reading("名称,统一社会信用代码,成立日期\n\"甲,\"\"乙\"\"\",\(Sample.firm),x\n丙,\(Sample.firm),2020-01-01\n")
        #expect(Array(try written(reading).prefix(3)) == [0xEF, 0xBB, 0xBF])
        let message = try #require(reading.setAside.first).message.chinese
        #expect(
            try text(reading)
                == "名称,统一社会信用代码,成立日期,行号,原因类别,原因\r\n\"甲,\"\"乙\"\"\",\(Sample.firm),x,2,日期不符,\(message)\r\n")
    }

    @Test("The reasons may be in English; the headers stay as they are read")
    func english() throws {
        let reading = try Reading("名称,统一社会信用代码,成立日期\n甲,\(Sample.firm),x\n")
        let text = String(
            decoding: try written(reading, reading.setAside, language: .english).dropFirst(3), as: UTF8.self)
        #expect(text.hasPrefix("名称,统一社会信用代码,成立日期,行号,原因类别,原因\r\n"))
        #expect(text.contains(",wrong date,"))
        #expect(text.contains("the value 'x' of '成立日期': not a valid date"))
        #expect(try Reading(text).file.notes == Reading(try self.text(reading)).file.notes)
    }

    @Test("Mended and sent again, the rows are taken")
    func sentAgain() throws {
        let first = try Reading(PenaltyRow.file([["fine": "五万"], ["remark": Sample.person, "decided_on": "x"]]))
        var mended = try text(first)
        for (wrong, right) in [("五万,", "5,"), (",x,", ",2025-01-01,")] { mended.replace(wrong, with: right) }
        let second = try Reading(mended)
        #expect(second.setAside.isEmpty)
        #expect(second.records.count == 2)
        #expect(second.file.notes.isEmpty)
        #expect(try second.value("fine") == "5000000")
    }

    @Test("Sent again as it is, it comes back with the same columns")
    func unmended() throws {
        let first = try Reading(PenaltyRow.file([["fine": "五万"]]))
        let second = try Reading(try text(first))
        #expect(second.setAside.map(\.reason) == first.setAside.map(\.reason))
        #expect(try text(second) == text(first))
    }

    @Test("Cells of persons are blank, and a blank there is accepted")
    func persons() throws {
        let reading = try Reading(PenaltyRow.file([["fine": "x", "remark": Sample.person, "legal_person": "张三"]]))
        let text = try text(reading)
        #expect(!text.contains("张三"))
        #expect(!text.contains(Sample.person))
        #expect(try Reading(text.replacing(",x,", with: ",1,")).records.count == 1)
    }

    @Test("Rows of natural persons are not written")
    func naturalPersons() throws {
        let reading = try Reading(
            PenaltyRow.file([["party": "自然人", "name": "李四"], ["uscc": Sample.person, "name": "王五"], ["fine": "x"]]))
        #expect(reading.setAside.count == 3)
        let text = try text(reading)
        #expect(!text.contains("李四") && !text.contains("王五"))
        #expect(text.split(separator: "\r\n").count == 2)
    }

    @Test("A row that was a natural person's is not written for another reason either")
    func barred() throws {
        let reading = try Reading(PenaltyRow.file([["party": "自然人", "name": "李四"]]))
        let other = SetAside(line: 2, column: nil, header: nil, value: "", reason: .conflict(otherLine: 3))
        let text = String(decoding: try written(reading, reading.setAside + [other]), as: UTF8.self)
        #expect(!text.contains("李四"))
    }

    @Test("Two reasons of one row stand in one line")
    func twoReasons() throws {
        let reading = try Reading(PenaltyRow.file([[:]]))
        let rows = [3, 4].map {
            SetAside(line: 2, column: nil, header: nil, value: "", reason: .conflict(otherLine: $0))
        }
        let text = String(decoding: try written(reading, rows), as: UTF8.self)
        #expect(text.contains("第3行") && text.contains("第4行"))
        #expect(text.split(separator: "\r\n").count == 2)
    }

    @Test("Where the kind has a column called 原因, ours takes another name")
    func ownReasonColumn() throws {
        var kind = Sample.registration
        kind = RecordKind(
            id: kind.id, title: kind.title, columns: kind.columns + [Column(name: "why", title: "原因", type: .text)],
            roles: kind.roles)
        let reading = try Reading("名称,统一社会信用代码,成立日期\n甲,\(Sample.firm),x\n", kinds: [kind])
        #expect(try text(reading).hasPrefix("名称,统一社会信用代码,成立日期,行号,原因类别,退回原因\r\n"))
    }

    @Test("A row of another length keeps its cells and another length", arguments: 1...7)
    func otherLength(cells: Int) throws {
        let row = (0..<cells).map { "格\($0)" }.joined(separator: ",")
        let reading = try Reading("名称,统一社会信用代码,成立日期\n\(row)\n甲,\(Sample.firm),2020-01-01\n")
        guard cells != 3 else { return }
        let text = try text(reading)
        #expect(text.contains(row))
        #expect(try Reading(text).setAside.first?.reason.title.chinese == "列数不符")
    }

    @Test("Nor does it fit by chance when the file has been sent back before")
    func otherLengthAgain() throws {
        let header = "名称,统一社会信用代码,成立日期,行号,原因\n"
        let text = try text(try Reading(header + "甲,\(Sample.firm),2020-01-01\n"))
        #expect(try Reading(text).setAside.first?.reason.title.chinese == "列数不符")
    }

    @Test("Reasons are counted by their own column, so that no cell with a colon in it becomes one")
    func counted() throws {
        let name = "甲：王小明"
        let reading = try Reading("名称,统一社会信用代码,成立日期\n甲,\(Sample.firm),\(name)\n乙,\(Sample.firm),x\n")
        let reasons = try SetAsideReasons.read(.bytes(name: "a.csv", written(reading)))
        #expect(reasons.stated == ["日期不符": 2] && reasons.unstated == 0)
    }

    @Test("The rows of an older file, without that column, are counted as such, and the file is received")
    func olderFile() throws {
        let older = "名称,统一社会信用代码,成立日期,行号,原因\n甲,\(Sample.firm),x,2,“成立日期”的值“王：小明”：不是日期\n"
        let reasons = try SetAsideReasons.read(.bytes(name: "a.csv", Array(older.utf8)))
        #expect(reasons.stated.isEmpty && reasons.unstated == 1)
        let again = try Reading(older.replacing(",x,", with: ",2020-01-01,"))
        #expect(again.records.count == 1)
        #expect(try again.file.notes == Reading(text(Reading(older))).file.notes)
    }

    @Test("A folder that is not there is named in words")
    func unwritable() throws {
        let reading = try PenaltyRow.read(["fine": "x"])
        let refused = try #require(throws: IntakeRefusal.self) {
            try reading.file.writeSetAside(reading.setAside, to: "/没有的文件夹/a.csv")
        }
        #expect(refused.cause == .unwritable)
    }
}
