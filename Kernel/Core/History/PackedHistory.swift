/// The records of one registered subject, packed 历史, and the index of its facts.
///
/// Both are derived from facts and can be rebuilt; nothing else is stored about a subject.
public struct PackedHistory: Hashable, Sendable {
    /// What an evaluation reads: fixed-width entries by kind, each sorted by day and record.
    public let pack: [UInt8]
    /// Which facts the subject has, with record id and content hash of each.
    public let index: [UInt8]

    public init(pack: [UInt8], index: [UInt8]) {
        self.pack = pack
        self.index = index
    }

    /// Reads the pack; nil when the bytes are no whole pack.
    public func read<Result>(_ body: (History) throws -> Result) rethrows -> Result? {
        try pack.withUnsafeBytes { bytes in
            guard let history = History(bytes) else { return nil }
            return try body(history)
        }
    }
}

/// The little-endian places of a pack's head.
///
/// Format byte, eight bytes of the layouts' digest, number of sections, place and number of status intervals; then a
/// directory of ten bytes a section: kind code, number of entries, place.
enum PackFormat {
    static let version: UInt8 = 1
    static let sectionCount = 9
    static let statusOffset = 11
    static let statusCount = 15
    static let headBytes = 19
    static let directoryBytes = 10
    static let statusBytes = 16
    static let blankDay = Int32.min
}
