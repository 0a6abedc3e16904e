import KernelDemo
import Testing

@testable import Kernel
@testable import KernelIntake

@Suite("Canonical values 规范值")
struct ValueTests {
    @Test(
        "A day is read as bureaus write it",
        arguments: [
            "2025-03-10", "2025/3/10", "2025.3.10", "20250310", "2025年3月10日", "2025年03月10", "２０２５－０３－１０",
            "2025-03-10 00:00:00", "2025/3/10 0:00", "2025-03-10T08:30:00.000", " 2025-3-10\u{3000}", "20250310 00:00",
        ])
    func days(text: String) throws {
        #expect(try PenaltyRow.read(["decided_on": text]).value("decided_on") == "2025-03-10")
    }

    @Test(
        "What only looks like a day is none",
        arguments: [
            "2025-3/10", "2025-03", "25-03-10", "2025-03-10-1", "20250310000000", "2025-03-10 25:00", "45726",
            "2025-13-01",
            "2025-03-10x", "2025年3-10", "2025-", "2025", "-2025-03-10", "2025-03-10 00:00:00.",
        ])
    func notDays(text: String) throws {
        #expect(try PenaltyRow.read(["decided_on": text]).setAside.first?.reason == .badDay)
    }

    @Test(
        "31 December 2099 and 9999, and words for it, mean no expiry also where a value is required",
        arguments: [
            "2099-12-31", "9999-12-31", "2099/12/31 00:00:00", "20991231", "长期",
        ])
    func noExpiry(text: String) throws {
        let reading = try PenaltyRow.read(["valid_until": text])
        #expect(try reading.value("valid_until") == "")
        #expect(reading.warnings.isEmpty)
    }

    @Test("A day after the day of receipt is taken where the column may lie in the future")
    func future() throws {
        #expect(try PenaltyRow.read(["valid_until": "2028-03-10"]).value("valid_until") == "2028-03-10")
        #expect(try PenaltyRow.read(["decided_on": "2026-03-31"]).value("decided_on") == "2026-03-31")
    }

    @Test(
        "Ten thousand yuan become whole fen",
        arguments: [
            ("5", "5000000"), ("0.000001", "1"), ("0", "0"), ("1,234.5", "1234500000"), ("１２．５", "12500000"),
            ("1，000", "1000000000"), ("2.0000000", "2000000"), ("+3", "3000000"), ("", ""),
        ])
    func money(text: String, fen: String) throws {
        #expect(try PenaltyRow.read(["fine": text]).value("fine") == fen)
    }

    @Test(
        "A thousands separator in the wrong place is no number",
        arguments: [
            "1,00", ",100", "1,0000", "1000,000", "1,000.5,0", "1,,000", "1,000,", "0.1,000",
        ])
    func separators(text: String) throws {
        #expect(
            try PenaltyRow.read(["fine": text]).setAside.first?.reason
                == .notADecimal(unit: Column.MoneyUnit.tenThousandYuan.title))
    }

    @Test(
        "Whole numbers and fixed-point numbers are kept in their units",
        arguments: [
            ("cases", "3", "3"), ("cases", "3.00", "3"), ("cases", "0", "0"),
            ("cases", "123", "123"),
            ("share", "0.5", "50"), ("share", "-1.25", "-125"),
        ])
    func numbers(column: String, text: String, expected: String) throws {
        let reading = try PenaltyRow.read([column: text])
        #expect(try reading.value(column) == expected)
        #expect(reading.warnings.isEmpty)
    }

    @Test(
        "A choice is read by id, title or alias, folded", arguments: ["fine", "罚款", "02", "罚金", "FINE", " 罚 款", "０２"])
    func choices(text: String) throws {
        #expect(try PenaltyRow.read(["category": text]).value("category") == "fine")
    }

    @Test("Text is kept as it is, without the blanks around it")
    func text() throws {
        let reading = try PenaltyRow.read(["remark": "\u{3000}第一行\n第“二”行, 含\"引号\" "])
        #expect(try reading.value("remark") == "第一行\n第“二”行, 含\"引号\"")
    }

    @Test(
        "A filler in an optional column is a blank, and a warning names the column",
        arguments: [
            ("remark", "无"), ("fine", "/"), ("category", "N/A"), ("cases", "-"), ("authority", "无"), ("source", "暂无"),
        ])
    func fillers(column: String, text: String) throws {
        let reading = try PenaltyRow.read([column: text])
        #expect(try reading.value(column) == "")
        let warning = try #require(reading.warnings.first)
        #expect(warning.message.chinese.contains(column))
        #expect(warning.message.chinese.contains("占位填充值"))
        #expect(warning.location?.line == 2)
        #expect(reading.warnings.count == 1)
    }

    @Test("What identifies a person is read into nothing, and may be blank although required")
    func personal() throws {
        for text in ["张三", Sample.person, ""] {
            let reading = try PenaltyRow.read(["legal_person": text])
            #expect(try reading.value("legal_person") == "")
            #expect(reading.warnings.isEmpty)
        }
    }

    @Test("An authority's wrong code is kept as written, with a warning")
    func authority() throws {
        let reading = try PenaltyRow.read(["authority": "11441300007187648h"])
        #expect(try reading.value("authority") == "11441300007187648H")
        #expect(reading.warnings.first?.message.chinese.contains("校验位不符") == true)
        #expect(try PenaltyRow.read(["authority": "11441300mb0yyy 907f"]).value("authority") == Sample.authority)
    }

    @Test("The sender is the row's own, or the actor's unit where it names none")
    func sender() throws {
        #expect(try PenaltyRow.read(["source": "交通运输局"]).records.first?.sender == "交通运输局")
        #expect(try PenaltyRow.read().records.first?.sender == "应急管理局")
    }

    @Test("The id is derived from the identity columns, the decision number folded, the subject by its code in force")
    func identity() throws {
        let expected = RecordID(kind: "penalty", identity: [Sample.authority, "惠湾罚(2025)1号", Sample.firm])
        let record = try #require(PenaltyRow.read().records.first)
        #expect(record.id == expected)
        #expect(record.day.description == "2025-03-10")
        #expect(record.subject == SubjectNumber(1))
        #expect(try PenaltyRow.read(["decision_no": "惠湾罚[2025] 1 号"]).records.first?.id == expected)
        let formerly = try PenaltyRow.read(["uscc": Sample.firmFormerly])
        #expect(formerly.records.first?.id == expected)
        #expect(try formerly.value("uscc") == Sample.firm)
        #expect(formerly.warnings.first?.message.chinese.contains("旧码") == true)
    }

    @Test("Blanks are trimmed as the vocabulary trims them")
    func trimming() {
        let seed: UInt64 = 3_000
        print("ValueTests.trimming seed \(seed)")
        var random = SplitMix64(seed: seed)
        let pieces = [
            "\u{A0}", "\u{200B}", "\u{2003}", "\u{3000}", "\u{FEFF}", " ", "\t", "\n", "a", "中", "\u{2002}", "Ａ", "é",
        ]
        for _ in 0..<5_000 {
            let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
            }
            .joined()
            let trimmed = Array(text.utf8).withUnsafeBufferPointer { $0.trimmed.text }
            #expect(trimmed == Folding.trimmed(text), "seed \(seed)")
        }
    }

    @Test("The code of an authority is a credit code, and what is none stays as written")
    func authorityCode() throws {
        for (written, kept) in [("9074729", "9074729"), ("IMO9074729", "IMO9074729"), ("T-441303-1", "T-441303-1")] {
            let reading = try PenaltyRow.read(["authority": written])
            #expect(try reading.value("authority") == kept)
            #expect(reading.warnings.count == 1, "\(written)")
        }
        let person = try PenaltyRow.read(["authority": "P-441303-19900101123X"])
        #expect(person.setAside.first?.reason == .personNumber)
    }

    @Test("Seven digits name a vessel that the register has, and nothing else")
    func bareVessel() throws {
        let file = try IntakeFile.open(
            .bytes(name: "a.csv", Array(PenaltyRow.file([["uscc": "9074729"], ["uscc": "9074731"]]).utf8)),
            kinds: Sample.kinds, as: nil)
        let today = try #require(Day("2026-03-31"))
        let context = IntakeContext(unit: "局", today: today) {
            $0 == "IMO9074729" ? .subject(SubjectNumber(3), code: $0) : .unknown
        }
        var outcomes: [String] = []
        try file.rows(context) { outcome in
            switch outcome {
            case .record(let record, let warnings): outcomes.append("\(record.values[2]) \(warnings.count)")
            case .setAside(let row): outcomes.append(row.reason.title.english)
            }
        }
        #expect(outcomes == ["IMO9074729 0", "wrong code length"])
    }
}
