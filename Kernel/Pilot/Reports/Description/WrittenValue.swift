import Kernel
import KernelDigest
import KernelLedger

/// A value of the kernel that a document writes as a text, in the form in which it is printed and read everywhere.
protocol WrittenValue: DocumentValue {
    init?(_ text: String)
    var description: String { get }
    /// A regular expression for the whole text; nil where any text is possible.
    static var pattern: String? { get }
}

extension WrittenValue {
    static var shape: DocumentShape { .text(pattern: pattern) }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Self(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no \(Self.self)")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension Day: WrittenValue {
    static var pattern: String? { "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }
}

extension Points: WrittenValue {
    static var pattern: String? { "^-?[0-9]+(\\.[0-9]{1,4})?$" }
}

extension Head: WrittenValue {
    static var pattern: String? { "^[0-9]+:[0-9a-f]{64}$" }
}

extension ReceiptNumber: WrittenValue {
    static var pattern: String? { "^[0-9]+-[0-9]+-[0-9A-HJKMNP-TV-Z]{4}$" }
}

extension ApplicantNumber: WrittenValue {
    static var pattern: String? { "^A-[0-9]+$" }
}

extension Cycle: WrittenValue {
    static var pattern: String? { "^[0-9]{4}(-H[12])?$" }
}

extension SectorID: WrittenValue {
    static var pattern: String? { nil }
}

extension KindID: WrittenValue {
    static var pattern: String? { nil }
}
