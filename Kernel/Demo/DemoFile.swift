import Kernel

/// One invented file of a demonstration, as a bureau would send it: CSV, UTF-8 with a byte order mark, CRLF.
public struct DemoFile: Sendable, Equatable {
    /// The kind's id with `.csv`.
    public let name: String
    public let kind: KindID
    /// Who would send it; an actor's unit for the demonstration.
    public let unit: String
    public let bytes: [UInt8]

    public init(name: String, kind: KindID, unit: String, bytes: [UInt8]) {
        self.name = name
        self.kind = kind
        self.unit = unit
        self.bytes = bytes
    }
}
