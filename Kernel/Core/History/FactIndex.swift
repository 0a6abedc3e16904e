/// The facts of one subject, in the order of their numbers 事实索引.
public struct FactIndex: Hashable, Sendable {
    public struct Entry: Hashable, Sendable {
        public let fact: Int64
        public let kind: FactKind
        /// Nil for a fact about no record.
        public let record: RecordID?
        public let content: UInt64
        public let sender: UInt64
    }

    public let entries: [Entry]

    static let entryBytes = 37

    init(facts: [Fact]) {
        entries = facts.map { fact in
            Entry(
                fact: fact.number, kind: fact.kind, record: fact.record, content: fact.payload.contentHash,
                sender: FactIndex.senderHash(fact.sender))
        }
    }

    /// Nil when the bytes are no whole index.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count % FactIndex.entryBytes == 0 else { return nil }
        var entries: [Entry] = []
        entries.reserveCapacity(bytes.count / FactIndex.entryBytes)
        for start in stride(from: 0, to: bytes.count, by: FactIndex.entryBytes) {
            guard let entry = FactIndex.entry(bytes, at: start) else { return nil }
            entries.append(entry)
        }
        self.entries = entries
    }

    /// Eight bytes that stand for a sender's name.
    public static func senderHash(_ sender: String) -> UInt64 {
        Payload(columns: [sender]).contentHash
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(entries.count * FactIndex.entryBytes)
        for entry in entries {
            bytes.appendInteger(UInt32(truncatingIfNeeded: entry.fact))
            bytes.append(entry.kind.rawValue)
            bytes.append(contentsOf: entry.record?.bytes ?? [UInt8](repeating: 0, count: 16))
            bytes.appendInteger(entry.content)
            bytes.appendInteger(entry.sender)
        }
        return bytes
    }

    private static func entry(_ bytes: [UInt8], at start: Int) -> Entry? {
        bytes.withUnsafeBytes { raw in
            guard let kind = FactKind(rawValue: raw[start + 4]) else { return nil }
            let id = Array(bytes[start + 5..<start + 21])
            return Entry(
                fact: Int64(raw.loadUnaligned(fromByteOffset: start, as: UInt32.self)), kind: kind,
                record: id.allSatisfy { $0 == 0 } ? nil : RecordID(stored: id),
                content: raw.loadUnaligned(fromByteOffset: start + 21, as: UInt64.self),
                sender: raw.loadUnaligned(fromByteOffset: start + 29, as: UInt64.self))
        }
    }
}

extension Array where Element == UInt8 {
    /// Appends an integer, little-endian.
    mutating func appendInteger(_ value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }
}
