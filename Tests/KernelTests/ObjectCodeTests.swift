import Kernel
import Testing

@Suite struct ObjectCodeTests {
    /// IMO 9074729 is the example that the organisation itself gives: 9x7 + 0x6 + 7x5 + 4x4 + 7x3 + 2x2 = 139.
    @Test(arguments: ["IMO 9074729", "IMO9074729", "imo9074729", "ＩＭＯ９０７４７２９"])
    func `An IMO number is read however it is written`(_ text: String) throws {
        let code = try ObjectCode.read(text).get()
        #expect(code.description == "IMO9074729" && code.subjectClass == .vessel)
        #expect(ObjectCode.isMeant(text))
    }

    @Test(arguments: ["9074729", "1234567", "12345678", "0900009"])
    func `Digits alone are no vessel's code, whatever their check digit`(_ text: String) {
        #expect(!ObjectCode.isMeant(text) && ObjectCode.read(text) == .failure(.imoLength))
        if case .success = SubjectCode.read(text) { Issue.record("\(text) is taken for a code") }
    }

    @Test func `Where a vessel is known to be meant its seven digits are enough`() {
        #expect(ObjectCode(bareNumber: "９０７４７２９")?.description == "IMO9074729")
        #expect(ObjectCode(bareNumber: "9074728") == nil && ObjectCode(bareNumber: "IMO9074729") == nil)
    }

    @Test(arguments: [
        "P-441303-19900101123X", "t-441303-199001011234", "S-441303-900101123", "V-440524-188001010014",
    ])
    func `A person's identity number with a letter in front is no object's code`(_ text: String) {
        #expect(ObjectCode.read(text) == .failure(.personNumber))
        #expect(SubjectCode.read(text) == .failure(.object(.personNumber)))
    }

    @Test func `Every wrong digit of an IMO number is found but two that weigh the same`() throws {
        let digits = Array("9074729".utf8)
        for place in 0..<7 {
            for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != digits[place] {
                var wrong = digits
                wrong[place] = digit
                // A digit that weighs 5 hides an even difference, 6 and 4 and 2 a difference of five: mod 10.
                let weight = place < 6 ? 7 - place : 1
                let hides = abs(Int(digit) - Int(digits[place])) * weight % 10 == 0
                #expect((IMONumber.read(wrong) != nil) == hides, "\(place) \(digit)")
            }
        }
    }

    @Test(arguments: [
        ("IMO9074728", ObjectCode.Problem.imoCheckDigit(expected: "9")), ("IMO907472", .imoLength),
        ("IMO90747291", .imoLength), ("T-44130-1", .localShape), ("T-441303-", .localShape),
        ("P-441303-园", .localShape), ("T-441303-1-2", .localShape),
    ])
    func `A wrong code is named for what is wrong with it`(_ text: String, _ problem: ObjectCode.Problem) {
        #expect(ObjectCode.read(text) == .failure(problem))
        #expect(!problem.message.chinese.isEmpty && !problem.message.english.isEmpty)
    }

    @Test func `The letter says what kind of object it is`() throws {
        let classes: [(String, SubjectClass)] = [
            ("v-441303-0001", .vessel), ("T-441303-0001", .terminal), ("P-441305-ZK01", .park),
            ("S-441322-5", .scenicSpot),
        ]
        for (text, subjectClass) in classes {
            #expect(try ObjectCode.read(text).get().subjectClass == subjectClass)
            #expect(subjectClass.isObject)
        }
    }

    @Test func `An organisation's code stays an organisation's, and fillers are no objects`() throws {
        for code in ["91441302MA4YYY9005", "N2441324MF0YYY9608", "Y1441300MJ0YYY906W", "911000001000013428"] {
            guard case .organisation(let read) = try SubjectCode.read(code).get() else {
                Issue.record("\(code) is taken for an object")
                continue
            }
            #expect(read.description == code)
        }
        #expect(SubjectCode.read("0000000") == .failure(.credit(.placeholder)))
        #expect(SubjectCode.read("91441302MA4YYY9006") == .failure(.credit(.checkCharacter(expected: "5"))))
    }

    @Test func `An applicant's number is read as it is printed and as nothing else`() {
        #expect(ApplicantNumber("A-12") == ApplicantNumber(12) && ApplicantNumber("a-12") == ApplicantNumber(12))
        for wrong in ["12", "A-", "A-0", "A-1x", "R-12", "A--1", ""] {
            #expect(ApplicantNumber(wrong) == nil, "\(wrong)")
        }
        #expect(ApplicantNumber(12).description == "A-12")
    }
}
