import Testing

@testable import Kernel
@testable import KernelIntake

@Suite("Rows of the register 主体登记")
struct RegisterTests {
    private func read(_ code: String, class kind: String = "", since: String = "2020-01-01") throws -> Reading {
        try Reading("统一社会信用代码,名称,主体类别,成立日期\n\(code),某某公司,\(kind),\(since)\n")
    }

    @Test("A subject that is new has no number yet, a known one has")
    func subjects() throws {
        let new = try #require(read(Sample.unregistered).records.first)
        #expect(new.subject == nil)
        #expect(new.id == RecordID(kind: .registration, identity: [Sample.unregistered]))
        #expect(new.day.description == "2020-01-01")
        #expect(try read(Sample.firm).records.first?.subject == SubjectNumber(1))
    }

    @Test("A blank class is filled from the code; a given one stays")
    func classes() throws {
        #expect(try read(Sample.unregistered).value("class") == "individual-business")
        #expect(try read(Sample.unregistered, class: "企业").value("class") == "enterprise")
        #expect(try Reading("统一社会信用代码,名称,成立日期\n\(Sample.firm),甲,2020-01-01\n").value("class") == "enterprise")
    }

    @Test("A code that is none is set aside with its own reason")
    func codes() throws {
        #expect(try read("91441302MA4YYY9006").setAside.first?.reason == .creditCode(.checkCharacter(expected: "5")))
        #expect(try read(Sample.firmFormerly).setAside.first?.reason == .creditCode(.length(15)))
        #expect(try read("D2143569X").setAside.first?.reason == .ambiguousFormerCode)
        #expect(try read("").setAside.first?.reason == .requiredMissing)
    }

    @Test("An object enters by its own code, however a file writes it, and its class is filled")
    func objects() throws {
        for (code, canonical, kind) in [
            ("IMO9074729", "IMO9074729", "vessel"), ("imo 9074729", "IMO9074729", "vessel"),
            ("t-441303-0001", "T-441303-0001", "terminal"),
        ] {
            let reading = try read(code)
            #expect(reading.records.count == 1, "\(reading.setAside)")
            #expect(try reading.value("code") == canonical && reading.value("class") == kind)
        }
        #expect(try read("IMO9074728").setAside.first?.reason == .objectCode(.imoCheckDigit(expected: "9")))
        #expect(try read("T-4413-1").setAside.first?.reason == .objectCode(.localShape))
    }

    @Test("Digits alone are a vessel only where the class column says vessel")
    func bareDigits() throws {
        #expect(try read("9074729", class: "船舶").value("code") == "IMO9074729")
        #expect(try read("9074729").setAside.first?.reason == .creditCode(.length(7)))
        #expect(try read("9074729", class: "企业").setAside.first?.reason == .creditCode(.length(7)))
        #expect(try read("9074728", class: "船舶").setAside.first?.reason == .creditCode(.length(7)))
        #expect(try read("1234567", class: "船舶").setAside.first?.reason == .placeholder)
    }

    @Test("A person's number with a letter in front is a natural person's, masked and not kept")
    func personBehindLetter() throws {
        for code in ["P-441303-19900101123X", "T-441303-900101123"] {
            let row = try #require(read(code, class: "园区").setAside.first, "\(code) is taken")
            #expect(row.reason == .naturalPerson && !row.keepsRow)
            #expect(!row.value.contains("900101") && !row.message.chinese.contains("900101"))
        }
    }

    @Test("A class that does not go with the code is set aside")
    func otherClasses() throws {
        #expect(try read("IMO9074729", class: "企业").setAside.first?.reason == .otherClass(ofCode: .vessel))
        #expect(try read("T-441303-1", class: "船舶").setAside.first?.reason == .otherClass(ofCode: .terminal))
        let row = try #require(try read(Sample.unregistered, class: "船舶").setAside.first)
        #expect(row.reason == .otherClass(ofCode: .individualBusiness))
        #expect(row.message.chinese.contains("个体工商户") && row.message.english.contains("individual business"))
    }

    @Test("A person's number is masked and its row not kept")
    func persons() throws {
        let row = try #require(read(Sample.person).setAside.first)
        #expect(row.reason == .naturalPerson)
        #expect(row.value == Sample.maskedPerson)
        #expect(!row.keepsRow)
    }

    @Test("A row without its day of establishment is set aside")
    func since() throws {
        #expect(try read(Sample.firm, since: "").setAside.first?.reason == .requiredMissing)
    }

    @Test("A code with a wrong organisation code inside, or of an unlisted class, is taken with a warning")
    func warnings() throws {
        for first17 in ["9144130000YYY9004", "5744130000YYY9003"] {
            let check = try #require(CreditCode.checkCharacter(of: first17.utf8))
            let reading = try read(first17 + String(Character(UnicodeScalar(check))))
            #expect(reading.records.count == 1)
            #expect(reading.warnings.count == 1)
            #expect(reading.warnings.first?.message.chinese.contains("请核对") == true)
        }
    }
}
