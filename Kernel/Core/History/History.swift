/// A view of one packed history: reads fields in place, copies nothing, and lives no longer than its bytes.
public struct History {
    @usableFromInline let bytes: UnsafeRawBufferPointer
    private let statusOffset: Int
    private let statusCount: Int
    private let directory: Int
    private let sectionCount: Int

    /// Nil when the head, the directory or a section reaches outside the bytes.
    public init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= PackFormat.headBytes, bytes[0] == PackFormat.version else { return nil }
        self.bytes = bytes
        sectionCount = Int(bytes.loadUnaligned(fromByteOffset: PackFormat.sectionCount, as: UInt16.self))
        statusOffset = Int(bytes.loadUnaligned(fromByteOffset: PackFormat.statusOffset, as: UInt32.self))
        statusCount = Int(bytes.loadUnaligned(fromByteOffset: PackFormat.statusCount, as: UInt32.self))
        directory = PackFormat.headBytes
        guard directory + sectionCount * PackFormat.directoryBytes <= bytes.count,
            statusOffset + statusCount * PackFormat.statusBytes <= bytes.count
        else { return nil }
    }

    /// The first eight bytes of the digest of the layouts it was packed under.
    public var layoutsDigest: [UInt8] { Array(bytes[1..<9]) }

    /// The entries of a kind; nil when the subject has none, or when the section is damaged.
    public func section(_ layout: Layout) -> Section? {
        for place in 0..<sectionCount {
            let at = directory + place * PackFormat.directoryBytes
            guard Int(bytes.loadUnaligned(fromByteOffset: at, as: UInt16.self)) == layout.code else { continue }
            let count = Int(bytes.loadUnaligned(fromByteOffset: at + 2, as: UInt32.self))
            let offset = Int(bytes.loadUnaligned(fromByteOffset: at + 6, as: UInt32.self))
            guard offset + count * layout.stride <= bytes.count else { return nil }
            return Section(base: offset, count: count, stride: layout.stride)
        }
        return nil
    }

    public struct Section {
        @usableFromInline let base: Int
        public let count: Int
        @usableFromInline let stride: Int

        @inlinable
        public func entry(_ index: Int) -> Entry { Entry(base: base + index * stride) }
    }

    /// One record in a pack: where its bytes begin.
    public struct Entry {
        @usableFromInline let base: Int

        @usableFromInline
        init(base: Int) {
            self.base = base
        }
    }

    /// The day on which it happened.
    @inlinable
    public func day(_ entry: Entry) -> Day {
        Day(number: bytes.loadUnaligned(fromByteOffset: entry.base, as: Int32.self))
    }

    /// The number of the fact that says so.
    @inlinable
    public func fact(_ entry: Entry) -> Int64 {
        Int64(bytes.loadUnaligned(fromByteOffset: entry.base + 4, as: UInt32.self))
    }

    /// 0 when no other record belongs to the same act; otherwise equal for the records of one act.
    @inlinable
    public func actIndex(_ entry: Entry) -> UInt32 {
        bytes.loadUnaligned(fromByteOffset: entry.base + 8, as: UInt32.self)
    }

    /// Whether the entry has any status interval.
    @inlinable
    public func hasStatus(_ entry: Entry) -> Bool {
        bytes.loadUnaligned(fromByteOffset: entry.base + 12, as: UInt32.self) != 0
    }

    /// The status intervals of an entry, by first day.
    public func statuses(_ entry: Entry) -> [StatusInterval] {
        let reference = Int(bytes.loadUnaligned(fromByteOffset: entry.base + 12, as: UInt32.self))
        let (first, count) = (reference >> 8, reference & 255)
        guard count > 0, first + count <= statusCount else { return [] }
        return (first..<first + count).compactMap { status(at: statusOffset + $0 * PackFormat.statusBytes) }
    }

    /// A packed field; `Layout.Slot.blank` where the record has none.
    @inlinable
    public func field(_ entry: Entry, _ slot: Layout.Slot) -> Int64 {
        field(entry, offset: slot.offset, width: slot.width)
    }

    @inlinable
    public func field(_ entry: Entry, offset: Int, width: Int) -> Int64 {
        let at = entry.base + offset
        switch width {
        case 1:
            let value = bytes[at]
            return value == 0 ? Int64.min : Int64(value)
        case 4:
            let value = bytes.loadUnaligned(fromByteOffset: at, as: Int32.self)
            return value == Int32.min ? Int64.min : Int64(value)
        default:
            return bytes.loadUnaligned(fromByteOffset: at, as: Int64.self)
        }
    }

    private func status(at offset: Int) -> StatusInterval? {
        guard let status = RecordStatus(rawValue: bytes[offset]) else { return nil }
        return StatusInterval(
            status: status,
            from: Day(number: bytes.loadUnaligned(fromByteOffset: offset + 4, as: Int32.self)),
            until: Day(number: bytes.loadUnaligned(fromByteOffset: offset + 8, as: Int32.self)),
            fact: Int64(bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self)))
    }
}
