import Kernel

/// What people read is written in the language of the process; read back, it is the same in every language.
extension Message: DocumentValue {
    static var shape: DocumentShape { .text(pattern: nil) }

    public init(from decoder: any Decoder) throws {
        self = .verbatim(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(spoken)
    }
}
