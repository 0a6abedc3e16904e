/// The number by which the ledger knows an applicant 申请人序号: the number of the consent fact.
///
/// It is deliberately another type than `SubjectNumber`: nothing that rates, marks, restricts or lists a subject can be
/// given an applicant (promises 18 and 19).
public struct ApplicantNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let value: Int64

    public init(_ value: Int64) {
        self.value = value
    }

    /// Reads `A-12`, as it is printed; nil for anything else.
    public init?(_ text: String) {
        let bytes = Folding.code(text)
        guard bytes.starts(with: Array("A-".utf8)), bytes.count > 2, bytes.count < 21,
            bytes.dropFirst(2).allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int64(String(decoding: bytes.dropFirst(2), as: UTF8.self)), number > 0
        else { return nil }
        value = number
    }

    public var description: String { "A-\(value)" }

    public static func < (a: ApplicantNumber, b: ApplicantNumber) -> Bool { a.value < b.value }
}
