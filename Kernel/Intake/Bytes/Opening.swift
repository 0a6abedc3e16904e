import Kernel

/// Looks at the first bytes of a source: what is no text is refused with how to make it one.
struct Opening {
    let hasByteOrderMark: Bool

    init(_ source: IntakeSource) throws {
        var block = [UInt8](repeating: 0, count: BlockReader.blockBytes)
        let count = try BlockReader(source).read(into: &block)
        let head = block[0..<min(count, 8)]
        hasByteOrderMark = head.starts(with: Mark.byteOrder)
        guard count > 0 else { throw IntakeRefusal.empty(source.name) }
        for (magic, format) in Opening.spreadsheets where head.starts(with: magic) {
            throw IntakeRefusal.spreadsheet(source.name, format)
        }
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) {
            throw IntakeRefusal.utf16(source.name)
        }
    }

    private static let spreadsheets: [([UInt8], Message)] = [
        ([0x50, 0x4B, 0x03, 0x04], Message("xlsx表格", en: "xlsx spreadsheet")),
        ([0xD0, 0xCF, 0x11, 0xE0], Message("xls表格", en: "xls spreadsheet")),
    ]
}
