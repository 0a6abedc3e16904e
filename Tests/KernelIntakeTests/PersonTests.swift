import Testing

@testable import Kernel
@testable import KernelIntake

@Suite("Natural persons leave nothing 自然人")
struct PersonTests {
    static let numbers = [
        "11010519491231002X", "440524188001010014", "110105194912310021", "990105194912310020", "110105194902300020",
    ]

    /// Everything that leaves the room, as one text.
    private func trace(_ reading: Reading) throws -> String {
        let table = SetAsideTable(reading.file.layout, .chinese)
        var text = "\(reading.records)\(reading.warnings)\(reading.setAside)\(reading.setAside.map(\.message))"
        text += "\(reading.file.notes)\(table.header)"
        try reading.file.eachRow { row in
            let reasons = reading.setAside.filter { $0.line == row.line }
            if !reasons.isEmpty, reasons.allSatisfy(\.keepsRow) { text += "\(table.cells(row, reasons))" }
        }
        return text
    }

    @Test("An identity number appears nowhere, whichever column it stands in", arguments: numbers)
    func nowhere(number: String) throws {
        for column in PenaltyRow.columns where column != "decision_no" {
            for text in [number, " \(number) ", number.lowercased(), "身份证\(number)号"] {
                let rows = [[column: text], [column: text].merging(["category": "x"]) { $1 }]
                let reading = try Reading(PenaltyRow.file(rows))
                let trace = try trace(reading)
                #expect(!trace.uppercased().contains(number), "\(column)")
                #expect(!trace.contains("张三"))
            }
        }
    }

    @Test("A decision number that only has the shape is kept, but never shown")
    func decisionNumber() throws {
        let number = "441303202506010001"
        let reading = try PenaltyRow.read(["decision_no": number])
        #expect(try reading.value("decision_no") == number)
        let wrong = try PenaltyRow.read(["decision_no": number, "fine": "x"])
        #expect(try !trace(wrong).contains(number))
    }

    @Test("A number inside a text is masked, and a warning says so")
    func masked() throws {
        let reading = try PenaltyRow.read(["remark": "经营者身份证\(Sample.person)，电话不详"])
        #expect(try reading.value("remark") == "经营者身份证\(Sample.maskedPerson)，电话不详")
        #expect(reading.warnings.first?.message.chinese.contains("已遮盖") == true)
    }

    @Test("Full-width and spaced numbers are masked as well")
    func written() throws {
        #expect(PersonMask.masked("４４０５２４１８８００１０１００１４") == Sample.maskedPerson)
        #expect(PersonMask.masked("440524 18800101 0014") == Sample.maskedPerson)
        #expect(PersonMask.masked("甲：11010519491231002x。") == "甲：110105************。")
    }

    @Test(
        "Codes and long numbers of organisations stay as they are",
        arguments: [
            "91441302MA4YYY9005", "911000001000013428", "441300000000013", "合同440524188001010014999号",
            "12345678901234567",
        ])
    func unmasked(text: String) {
        #expect(PersonMask.masked(text) == nil)
    }

    @Test("A person's number in the authority's column, which names the record, sets the row aside")
    func authority() throws {
        let setAside = try #require(try PenaltyRow.read(["authority": Sample.person]).setAside.first)
        #expect(setAside.reason == .personNumber)
        #expect(!setAside.message.chinese.contains(Sample.person))
    }

    @Test("A genuine identity number as decision number sets the row aside; one that only has the shape is kept")
    func genuineNumber() throws {
        let genuine = try #require(try PenaltyRow.read(["decision_no": "11010519491231002X"]).setAside.first)
        #expect(genuine.reason == .personNumber && !genuine.message.chinese.contains("11010519491231002X"))
        #expect(try PenaltyRow.read(["decision_no": "441303202506010001"]).value("decision_no") == "441303202506010001")
    }

    @Test(
        "An identity number with blanks or hyphens inside a text is masked",
        arguments: [
            "当事人4405 2418 8001 0100 14", "当事人 440524-18800101-0014，", "440524188001010014",
        ])
    func parted(text: String) throws {
        let reading = try PenaltyRow.read(["name": text])
        let name = try reading.value("name")
        #expect(!name.contains("0014") && name.contains("440524****"))
    }

    @Test("A code of identity-number shape that the register knows is the subject's")
    func registered() throws {
        let file = try IntakeFile.open(
            .bytes(name: "a.csv", Array(PenaltyRow.file([["uscc": Sample.person]]).utf8)), kinds: Sample.kinds, as: nil)
        let today = try #require(Day("2026-03-31"))
        var taken = 0
        try file.rows(IntakeContext(unit: "局", today: today) { .subject(SubjectNumber(3), code: $0) }) { outcome in
            if case .record(let record, _) = outcome, record.subject == SubjectNumber(3) { taken += 1 }
        }
        #expect(taken == 1)
    }

    @Test("Where the column of the addressee's kind is a choice, every spelling of the person counts")
    func choice() throws {
        let party = Column(
            name: "party", title: "类别",
            type: .choice([.init(id: "person", title: "自然人", aliases: ["01"]), .init(id: "firm", title: "法人")]))
        var roles = RecordKind.Roles(subject: "uscc", day: "on", identity: ["uscc"])
        roles.naturalPerson = RecordKind.NaturalPerson(column: "party", values: ["自然人"])
        let kind = RecordKind(
            id: "k", title: "类",
            columns: [
                Column(name: "uscc", title: "代码", type: .organisation), Column(name: "on", title: "日期", type: .day),
                party,
            ], roles: roles)
        let rows = ["自然人", "01", "person", "PERSON", "法人"].map { "\(Sample.firm),2020-01-01,\($0)\n" }.joined()
        let reading = try Reading("代码,日期,类别\n" + rows, kinds: [kind])
        #expect(reading.setAside.map(\.reason) == Array(repeating: .naturalPerson, count: 4))
        #expect(reading.setAside.allSatisfy { $0.value.isEmpty })
        #expect(reading.records.count == 1)
    }
}
