import Kernel

/// A CSV file in the making: UTF-8 with a byte order mark and CRLF, as office software writes it.
struct DemoTable {
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    init(header: [String]) {
        append(header)
    }

    mutating func append(_ row: [String]) {
        for (place, value) in row.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            append(value)
        }
        bytes += [0x0D, 0x0A]
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
