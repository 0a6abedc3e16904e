import Testing

@testable import Kernel

@Suite("Former codes 旧码")
struct FormerCodeTests {
    @Test("The classic organisation code passes with its hyphen and without")
    func organisation() {
        #expect(OrganisationCode.read("D2143569-X") == "D2143569X")
        #expect(OrganisationCode.read(" d2143569x ") == "D2143569X")
    }

    @Test("An organisation code with another check character, another length or a filler is none")
    func notOrganisation() {
        for text in ["D2143569-1", "D2143569", "000000000", ""] {
            #expect(OrganisationCode.read(text) == nil, "\(text)")
        }
    }

    @Test(
        "A registration number with its check digit passes",
        arguments: ["110108000000016", "441300000000013", "441322600123453", "441302400000011", "441324000009994"])
    func registration(text: String) {
        #expect(RegistrationNumber.read(text) == text)
    }

    @Test("A registration number with any other last digit, or another length, is none")
    func notRegistration() {
        for digit in 0...9 where digit != 6 { #expect(RegistrationNumber.read("11010800000001\(digit)") == nil) }
        #expect(RegistrationNumber.read("11010800000001") == nil)
        #expect(RegistrationNumber.read("11010800000001X") == nil)
        #expect(RegistrationNumber.read("000000000000000") == nil)
    }
}
