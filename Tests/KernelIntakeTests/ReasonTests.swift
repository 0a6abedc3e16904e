import Testing

@testable import Kernel
@testable import KernelIntake

@Suite("Why a row is set aside 未收原因")
struct ReasonTests {
    static let unit = Column.MoneyUnit.tenThousandYuan.title

    /// Each wrong cell, the reason, and words that its message must contain.
    static let cases: [(cells: [String: String], reason: Reason, words: String)] = [
        (["uscc": "91441302MA4YYY9006"], .creditCode(.checkCharacter(expected: "5")), "第18位应为“5”"),
        (
            ["uscc": "9144130OMA4YYY9005"], .creditCode(.character("O", position: 8, meant: "0")), "第8位不能是“O”，是否为“0”"
        ),
        (["uscc": "91441302MA4YYY900"], .creditCode(.length(17)), "应为18位，实为17位"),
        (["uscc": Sample.unregistered], .unknownSubject, "登记库中没有这个主体"),
        (["uscc": "D2143569-X"], .ambiguousFormerCode, "多个主体"),
        (["uscc": "000000000000000000"], .placeholder, "占位填充值"),
        (["uscc": ""], .requiredMissing, "必填"),
        (["decision_no": "无"], .placeholder, "占位填充值"),
        (["decision_no": " "], .requiredMissing, "必填"),
        (["decided_on": "2025-02-29"], .badDay, "应如 2026-03-31"),
        (["decided_on": "0001-01-01"], .badDay, "1900"),
        (["decided_on": "/"], .placeholder, "占位填充值"),
        (["decided_on": "2026-04-01"], .futureDay(receivedOn: Day(number: 20_543)), "2026-03-31"),
        (["decided_on": "2099-12-31"], .futureDay(receivedOn: Day(number: 20_543)), "收件日"),
        (["fine": "五万"], .notADecimal(unit: ReasonTests.unit), "单位为万元"),
        (["fine": "1,00"], .notADecimal(unit: ReasonTests.unit), "十进制数"),
        (["fine": "0.0000001"], .tooManyDecimals(allowed: 6, unit: ReasonTests.unit), "最多6位小数"),
        (["fine": "12345678901234"], .tooLarge, "过大"),
        (["fine": "-1"], .negative, "不能为负数"),
        (["cases": "1.5"], .notAWholeNumber, "整数"),
        (["cases": "一"], .notAWholeNumber, "整数"),
        (["share": "0.125"], .tooManyDecimals(allowed: 2, unit: .none), "最多2位小数"),
        (
            ["category": "责令停产"],
            .unknownChoice(nearest: "责令停产停业", allowed: ["警告", "罚款", "责令停产停业"]), "是否为“责令停产停业”？"
        ),
        (["category": "没收"], .unknownChoice(nearest: nil, allowed: ["警告", "罚款", "责令停产停业"]), "可用：警告、罚款"),
        (["remark": "停\u{FFFD}业"], .badEncoding, "重新导出"),
        (["name": "锟斤拷公司"], .badEncoding, "重新导出"),
        (["party": "自然人"], .naturalPerson, "只记行号和原因"),
        (["party": " ０1 "], .naturalPerson, "只记行号和原因"),
        (["uscc": Sample.person], .naturalPerson, "只记行号和原因"),
    ]

    @Test("Each wrong cell has its reason and says what was expected", arguments: cases.indices)
    func reasons(index: Int) throws {
        let (cells, reason, words) = ReasonTests.cases[index]
        let reading = try PenaltyRow.read(cells)
        let row = try #require(reading.setAside.first)
        #expect(reading.records.isEmpty)
        #expect(row.reason == reason)
        #expect(row.message.chinese.contains(words), "\(row.message.chinese)")
        #expect(row.message.english.contains(" of '\(row.header ?? "")': ") || row.value.isEmpty)
        #expect(Set([reason.message.english, reason.title.english]).isDisjoint(with: [reason.message.chinese, ""]))
        #expect(row.line == 2)
        let column = try #require(cells.keys.first)
        #expect(row.header == column)
        #expect(row.column == PenaltyRow.columns.firstIndex(of: column).map { $0 + 1 })
        #expect(!reason.title.isEmpty)
    }

    @Test("A row of another length is set aside as a whole")
    func columnCount() throws {
        let reading = try Reading("名称,统一社会信用代码,成立日期\n甲,\(Sample.firm)\n乙,\(Sample.firm),2020-01-01,多\n")
        #expect(
            reading.setAside.map(\.reason) == [
                .columnCount(expected: 3, found: 2), .columnCount(expected: 3, found: 4),
            ])
        #expect(reading.setAside.map(\.line) == [2, 3])
        #expect(reading.setAside.allSatisfy { $0.column == nil && $0.keepsRow })
        #expect(reading.setAside.first?.message.chinese.contains("表头有3列，本行有2列") == true)
    }

    @Test("A row of another length is not kept where a cell of it may be a person's")
    func columnCountWithPersons() throws {
        let reading = try Reading(PenaltyRow.header + "\n甲,张三\n")
        let row = try #require(reading.setAside.first)
        #expect(!row.keepsRow)
        #expect(row.message.chinese.contains("请在原文件中改正"))
    }

    @Test("A conflict names the other line")
    func conflict() {
        let row = SetAside(line: 9, column: nil, header: nil, value: "", reason: .conflict(otherLine: 4))
        #expect(row.message.chinese.contains("第4行"))
        #expect(row.message.english.hasPrefix("the same record as line 4 with other content"))
        #expect(row.keepsRow)
    }

    @Test("A natural person's row cannot be kept, whoever asks")
    func neverKept() {
        #expect(!SetAside(line: 1, column: 1, header: "", value: "", reason: .naturalPerson, keepsRow: true).keepsRow)
    }

    @Test("A long cell is shortened in the message")
    func shortened() throws {
        let row = try #require(try PenaltyRow.read(["fine": String(repeating: "很", count: 5_000)]).setAside.first)
        #expect(row.value.count == 61)
    }

    @Test("Wrong rows do not hold up the others")
    func others() throws {
        let reading = try Reading(PenaltyRow.file([["fine": "x"], [:], ["uscc": "1"], ["decision_no": "惠湾罚〔2025〕2号"]]))
        #expect(reading.records.map(\.line) == [3, 5])
        #expect(reading.setAside.map(\.line) == [2, 4])
    }
}
