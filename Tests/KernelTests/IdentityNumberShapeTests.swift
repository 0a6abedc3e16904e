import KernelDemo
import Testing

@testable import Kernel

@Suite("证件号码")
struct IdentityNumberShapeTests {
    @Test(
        "An identity number is a person's, whether its own check holds or not",
        arguments: [
            "11010519491231002X", "440524188001010014", "110105194912310021", "11010519490231002X",
            "11010519491331002X", "990105194912310020", "110105194902300020", "11010519491231002x",
            " １１０１０５１９４９１２３１００２Ｘ ",
        ])
    func persons(text: String) {
        #expect(IdentityNumberShape.matches(text))
        #expect(IdentityNumberShape.isPerson(text))
    }

    @Test(
        "An organisation's code is nobody's identity number",
        arguments: ["911000001000013428", "91110000600037341L", "1144130000YYY9003W", "110108000000016", ""])
    func organisations(text: String) {
        #expect(!IdentityNumberShape.isPerson(text))
    }

    @Test("The real code of eighteen digits passes both checks")
    func eighteenDigits() throws {
        #expect(try CreditCode.read("911000001000013428").get().warnings.isEmpty)
    }

    @Test("A code of digits with a year in it is an organisation's only when both checks hold")
    func bothChecks() throws {
        var random = SplitMix64(seed: 1999)
        var found = (both: 0, checkOnly: 0)
        while found.both == 0 || found.checkOnly == 0 {
            let text = "91441319" + (0..<10).map { _ in String(Int.random(in: 0...9, using: &random)) }.joined()
            guard case .success(let code) = CreditCode.read(text) else { continue }
            #expect(IdentityNumberShape.matches(text))
            #expect(IdentityNumberShape.isPerson(text) == !code.warnings.isEmpty)
            if code.warnings.isEmpty { found.both += 1 } else { found.checkOnly += 1 }
        }
    }
}
