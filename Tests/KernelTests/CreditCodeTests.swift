import KernelDemo
import Testing

@testable import Kernel

@Suite("统一社会信用代码")
struct CreditCodeTests {
    @Test(
        "A code that was printed publicly passes both checks",
        arguments: [
            "91110000600037341L", "91320100748204660Q", "91320281142232229Q", "91310000132215150M",
            "91230500MA1B3N1N2M", "91330000755918469E", "11420000MB15291767", "11120000MB1529459B",
            "1112000030045280XK", "11320100MB1886843H", "11441300007187648G",
        ])
    func real(text: String) throws {
        let code = try CreditCode.read(text).get()
        #expect(code.description == text)
        #expect(code.warnings.isEmpty)
    }

    @Test(
        "Each class of organisation is read from the first two characters",
        arguments: [
            ("91441302MA4YYY9005", SubjectClass.enterprise), ("92441322MA4YYY919X", .individualBusiness),
            ("93441323MA4YYY9274", .cooperative), ("1144130000YYY9003W", .authority),
            ("1244130300YYY90110", .publicInstitution), ("1344130000YYY902X9", .massOrganisation),
            ("51441324MJ0YYY9300", .socialOrganisation), ("52441302MJ0YYY949X", .socialOrganisation),
            ("53441300MJ0YYY957Q", .socialOrganisation), ("54441324MJ0YYY99XN", .villageOrCommunity),
            ("N2441324MF0YYY9608", .ruralCollective), ("N1441324MF0YYY9798", .ruralCollective),
            ("N3441324MF0YYY987W", .ruralCollective), ("Y1441300MJ0YYY906W", .other),
            ("81441302MC0YYY919E", .tradeUnion), ("31440000MD0YYY9202", .legalService),
        ])
    func classes(text: String, expected: SubjectClass) throws {
        let code = try CreditCode.read(text).get()
        #expect(code.subjectClass == expected)
        #expect(code.warnings.isEmpty)
    }

    @Test("Two neighbouring digits that changed places are caught by both check characters")
    func swapped() throws {
        let text = "91320100784204660Q"
        #expect(CreditCode.read(text) == .failure(.checkCharacter(expected: try expected(text))))
        #expect(OrganisationCode.read("784204660") == nil)
        #expect(OrganisationCode.read("748204660") != nil)
    }

    @Test("A wrong last character is named with the right one")
    func wrongLast() {
        #expect(CreditCode.read("91320100748204660R") == .failure(.checkCharacter(expected: "Q")))
    }

    @Test("A letter that the alphabet leaves out is named with its look-alike")
    func lookalikes() {
        #expect(
            CreditCode.read("91320100748204660O") == .failure(.character("O", position: 18, meant: "0")))
        #expect(
            CreditCode.read("913I0100748204660Q") == .failure(.character("I", position: 4, meant: "1")))
    }

    @Test("Another length is named")
    func length() {
        #expect(CreditCode.read("91320100748204660") == .failure(.length(17)))
    }

    @Test(
        "A filler is a filler and no code",
        arguments: ["00000000000000000X", "000000000000000000", "123", "111111111111111111", "无", "/"])
    func fillers(text: String) {
        #expect(CreditCode.read(text) == .failure(.placeholder))
    }

    @Test("Lower case, full width and blanks around a code do not matter")
    func folded() throws {
        #expect(try CreditCode.read(" ９１３２０１００748204660q\u{3000}").get().description == "91320100748204660Q")
    }

    @Test("A wrong organisation code inside a valid code is a warning with the right character")
    func organisationCheck() throws {
        let text = try completed("9144130000YYY9004")
        let warnings = try CreditCode.read(text).get().warnings
        #expect(warnings == [.organisationCheckCharacter(expected: "3")])
    }

    @Test("Two first characters that no table lists are a warning, not a refusal")
    func unlisted() throws {
        let text = try completed("5744130000YYY9003")
        #expect(try CreditCode.read(text).get().warnings == [.unlistedClass("57")])
    }

    @Test("No single substitution and no swap of neighbours passes, on 2,000 random codes")
    func oneMistake() throws {
        let seed: UInt64 = 0x32100_2015
        print("CreditCodeTests.oneMistake seed \(seed)")
        var random = SplitMix64(seed: seed)
        let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
        for _ in 0..<2_000 {
            let code = try randomCode(alphabet, &random)
            let place = Int.random(in: 0..<18, using: &random)
            for byte in alphabet where byte != code[place] {
                var wrong = code
                wrong[place] = byte
                #expect(!passes(wrong), "seed \(seed): \(String(decoding: code, as: UTF8.self))")
            }
            for place in 0..<17 where code[place] != code[place + 1] {
                var wrong = code
                wrong.swapAt(place, place + 1)
                #expect(!passes(wrong), "seed \(seed): \(String(decoding: code, as: UTF8.self))")
            }
        }
    }

    @Test("The form of invented codes is told from every printed real one")
    func demonstration() throws {
        for text in ["91441302MA4YYY9005", "1144130000YYY9003W", "N2441324MF0YYY9608", "54441324MJ0YYY99XN"] {
            #expect(try CreditCode.read(text).get().isForDemonstration, "\(text)")
        }
        for text in ["91110000600037341L", "91320100748204660Q", "11441300007187648G", "91230500MA1B3N1N2M"] {
            #expect(try !CreditCode.read(text).get().isForDemonstration, "\(text)")
        }
    }

    private func passes(_ bytes: [UInt8]) -> Bool {
        guard case .success = CreditCode.read(String(decoding: bytes, as: UTF8.self)) else { return false }
        return true
    }

    private func randomCode(_ alphabet: [UInt8], _ random: inout SplitMix64) throws -> [UInt8] {
        let first = (0..<17).map { _ in alphabet[Int.random(in: 0..<31, using: &random)] }
        return first + [try #require(CreditCode.checkCharacter(of: first))]
    }

    private func completed(_ first17: String) throws -> String {
        first17 + String(Character(UnicodeScalar(try #require(CreditCode.checkCharacter(of: first17.utf8)))))
    }

    private func expected(_ text: String) throws -> Character {
        Character(UnicodeScalar(try #require(CreditCode.checkCharacter(of: text.utf8.prefix(17)))))
    }
}
