import Testing

@testable import Kernel
@testable import KernelIntake

@Suite("A table whose rows are no records 非记录的表")
struct TableTests {
    private static let kind = RecordKind(
        id: "orders", title: "办理单",
        columns: [
            Column(
                name: "what", title: "事项", type: .choice([.init(id: "end", title: "了结")]), isRequired: true),
            Column(name: "day", title: "日期", type: .day, isRequired: true),
            Column(name: "why", title: "理由", type: .text),
        ], roles: RecordKind.Roles(subject: "", day: "", identity: []))

    private func read(_ bytes: [UInt8]) throws -> (file: IntakeFile, rows: [TableRow], setAside: [SetAside]) {
        let file = try IntakeFile.open(.bytes(name: "单.csv", bytes), kinds: [Self.kind], as: "orders")
        var rows: [TableRow] = []
        var setAside: [SetAside] = []
        try file.table(today: try #require(Day("2026-03-31"))) { outcome in
            switch outcome {
            case .row(let row): rows.append(row)
            case .setAside(let row): setAside.append(row)
            }
        }
        return (file, rows, setAside)
    }

    @Test("Values are canonical by column name, in any order of columns and either encoding")
    func values() throws {
        let text = "日期,理由,事项\r\n2026/3/1,\"甲,乙\",了结\r\n"
        for bytes in [Array(text.utf8), try gb18030(text)] {
            let reading = try read(bytes)
            let row = try #require(reading.rows.first)
            #expect(["what", "day", "why"].map(row.value) == ["end", "2026-03-01", "甲,乙"])
            #expect(row.line == 2 && reading.setAside.isEmpty)
        }
    }

    @Test("A cell that cannot be taken is set aside at its place, and so is a row that its reader declines")
    func setAside() throws {
        let reading = try read(
            Array("事项,日期,理由\n了截,2026-03-01,\n了结,2027-01-01,\n了结,2026-03-01\n了结,2026-03-01,不行\n".utf8))
        #expect(reading.setAside.map(\.line) == [2, 3, 4])
        #expect(reading.setAside.map(\.column) == [1, 2, nil])
        #expect(reading.setAside[0].message.chinese.contains("是否为“了结”"))
        let declined = try #require(reading.rows.first).setAside(.declined(Message("不办", en: "no")), in: "why")
        #expect((declined.line, declined.column) == (5, 3))
        #expect(declined.message == Message("“理由”的值“不行”：不办", en: "the value '不行' of '理由': no"))
    }

    @Test("A person's number in a text is masked, and the row says so")
    func person() throws {
        let reading = try read(Array("事项,日期,理由\n了结,2026-03-01,\(Sample.person) 申请\n".utf8))
        let row = try #require(reading.rows.first)
        #expect(row.value("why") == "\(Sample.maskedPerson) 申请")
        #expect(row.warnings.count == 1)
        #expect(!row.setAside(.declined(.none), in: "why").message.chinese.contains(Sample.person))
    }
}
