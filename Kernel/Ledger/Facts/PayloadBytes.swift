import Kernel

/// The bytes of a payload, which never change 载荷编码. All integers are big-endian.
///
/// Envelope byte 0 (plain), format byte 1, kind code (2 bytes), number of columns (2 bytes), then each column: its
/// length (4 bytes) and its UTF-8. The part from the number of columns on is the body; it needs no code table.
enum PayloadBytes {
    enum Content: Hashable {
        case plain(shape: Int64, columns: [String])
        case sealed(SealedEnvelope)
    }

    enum Problem: Error, Hashable {
        case envelope(UInt8)
        case format(UInt8)
        /// The bytes end too early or too late.
        case length
        /// A column is no UTF-8; its 1-based place.
        case notText(column: Int)
    }

    static let plainEnvelope: UInt8 = 0
    static let format: UInt8 = 1

    /// The number of columns and the columns.
    static func body(_ columns: [String]) throws -> [UInt8] {
        guard columns.count <= Int(UInt16.max) else { throw LedgerProblem.tooMany(Message("列", en: "columns")) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(2 + columns.reduce(0) { $0 + 4 + $1.utf8.count })
        bytes.appendBigEndian(UInt16(columns.count))
        for column in columns {
            guard let length = UInt32(exactly: column.utf8.count) else {
                throw LedgerProblem.tooMany(Message("文字", en: "bytes of text"))
            }
            bytes.appendBigEndian(length)
            bytes.append(contentsOf: column.utf8)
        }
        return bytes
    }

    /// A whole payload.
    static func bytes(_ content: Content) throws -> [UInt8] {
        switch content {
        case .plain(let shape, let columns): plain(shape: shape, body: try body(columns))
        case .sealed(let envelope): envelope.bytes
        }
    }

    /// A whole plain payload.
    static func plain(shape: Int64, body: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = [plainEnvelope, format]
        bytes.reserveCapacity(4 + body.count)
        bytes.appendBigEndian(UInt16(truncatingIfNeeded: shape))
        bytes.append(contentsOf: body)
        return bytes
    }

    /// What stored bytes say; throws a `Problem`.
    static func read(_ bytes: [UInt8]) throws -> Content {
        switch bytes.first {
        case plainEnvelope?:
            guard bytes.count >= 6 else { throw Problem.length }
            guard bytes[1] == format else { throw Problem.format(bytes[1]) }
            let shape = Int64(bytes[2]) << 8 | Int64(bytes[3])
            return .plain(shape: shape, columns: try columns(bytes[4...]))
        case SealedEnvelope.mark?:
            guard let sealed = SealedEnvelope(bytes) else { throw Problem.length }
            return .sealed(sealed)
        case let other?: throw Problem.envelope(other)
        case nil: throw Problem.length
        }
    }

    /// The columns of a body.
    static func columns(_ body: ArraySlice<UInt8>) throws -> [String] {
        var rest = body
        let count = try integer(&rest, width: 2)
        var columns: [String] = []
        columns.reserveCapacity(count)
        for place in 0..<count {
            let length = try integer(&rest, width: 4)
            guard rest.count >= length else { throw Problem.length }
            guard let text = String(validating: rest.prefix(length), as: UTF8.self) else {
                throw Problem.notText(column: place + 1)
            }
            columns.append(text)
            rest = rest.dropFirst(length)
        }
        guard rest.isEmpty else { throw Problem.length }
        return columns
    }

    private static func integer(_ bytes: inout ArraySlice<UInt8>, width: Int) throws -> Int {
        guard bytes.count >= width else { throw Problem.length }
        defer { bytes = bytes.dropFirst(width) }
        return bytes.prefix(width).reduce(0) { $0 << 8 | Int($1) }
    }
}

extension PayloadBytes.Problem {
    /// In the user's words.
    var words: Message {
        switch self {
        case .envelope(let byte): Message("不认识的封装方式\(byte)", en: "unknown envelope \(byte)")
        case .format(let byte): Message("不认识的载荷格式\(byte)", en: "unknown payload format \(byte)")
        case .length: Message("载荷长度不符", en: "the payload has a wrong length")
        case .notText(let column): Message("第\(column)列不是 UTF-8 文字", en: "column \(column) is not UTF-8 text")
        }
    }
}

extension Array where Element == UInt8 {
    /// Appends an integer, big-endian.
    mutating func appendBigEndian(_ value: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
    }

    /// Appends a byte string with its length before it.
    mutating func appendFramed(_ bytes: some Collection<UInt8>) {
        appendBigEndian(Int64(bytes.count))
        append(contentsOf: bytes)
    }
}
