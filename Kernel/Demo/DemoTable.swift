import Kernel

/// The rows of a CSV file in the making, in UTF-8.
struct DemoTable {
    private(set) var bytes: [UInt8] = []
    private let lineEnd: [UInt8]

    init(header: [String], lineEnd: [UInt8]) {
        self.lineEnd = lineEnd
        append(header)
    }

    mutating func append(_ row: [String]) {
        for (place, value) in row.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            append(value)
        }
        bytes += lineEnd
    }

    private mutating func append(_ value: String) {
        guard value.utf8.contains(where: DemoTable.needsQuotes) else { return bytes.append(contentsOf: value.utf8) }
        bytes.append(UInt8(ascii: "\""))
        for byte in value.utf8 {
            if byte == UInt8(ascii: "\"") { bytes.append(byte) }
            bytes.append(byte)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func needsQuotes(_ byte: UInt8) -> Bool {
        [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D].contains(byte)
    }
}
