/// The shape of a natural person's identity-document number 证件号码, so that one is never kept by mistake.
///
/// A shape, not a check: a wrong identity number is a person's number all the same.
public enum IdentityNumberShape {
    /// Seventeen digits and a digit or X, with a year of 18xx to 20xx at positions 7 to 10.
    public static func matches(_ text: String) -> Bool {
        let bytes = Folding.code(text)
        guard bytes.count == 18, bytes.prefix(17).allSatisfy({ (0x30...0x39).contains($0) }),
            (0x30...0x39).contains(bytes[17]) || bytes[17] == UInt8(ascii: "X")
        else { return false }
        return ["18", "19", "20"].contains(String(decoding: bytes[6..<8], as: UTF8.self))
    }

    /// Whether a code is to be treated as a natural person's: of this shape, and no credit code with both checks right.
    ///
    /// Real credit codes of eighteen digits exist, such as 911000001000013428. The register is asked before this.
    public static func isPerson(_ text: String) -> Bool {
        guard matches(text) else { return false }
        guard case .success(let code) = CreditCode.read(text) else { return true }
        return code.warnings.contains { if case .organisationCheckCharacter = $0 { true } else { false } }
    }
}
