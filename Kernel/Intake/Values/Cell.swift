import Kernel

/// The bytes of one cell, in place. Valid only while its row is read.
typealias Cell = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer<UInt8> {
    var text: String { String(decoding: self, as: UTF8.self) }

    /// Half width, without blanks around it, as numbers, days and codes are read.
    var halfWidthText: String {
        isASCII ? text : Folding.trimmed(Folding.halfWidth(text))
    }

    var isASCII: Bool {
        for byte in self where byte >= 0x80 { return false }
        return true
    }

    /// Without the blanks that `Folding.trimmed` drops.
    var trimmed: Cell {
        var start = 0
        var end = count
        while start < end, let width = Cell.blankAtStart(self, start, end) { start += width }
        while start < end, let width = Cell.blankAtEnd(self, start, end) { end -= width }
        return Cell(rebasing: self[start..<end])
    }

    func hasBytes(_ other: [UInt8]) -> Bool {
        guard count == other.count else { return false }
        for place in 0..<count where self[place] != other[place] { return false }
        return true
    }

    /// A cheap look that lets only few values through to `Folding.isPlaceholder`: fillers are short, or begin with the
    /// same character twice.
    var isPlaceholder: Bool {
        guard let first else { return false }
        guard count <= 16 || first == 0xEF || first == self[1] else { return false }
        guard count <= 128 else { return false }
        return Folding.isPlaceholder(Folding.code(text))
    }

    private static func blankAtStart(_ cell: Cell, _ start: Int, _ end: Int) -> Int? {
        let byte = cell[start]
        if byte < 0x80 { return isBlank(byte) ? 1 : nil }
        return wideBlanks.first { blank in
            start + blank.count <= end && blank.indices.allSatisfy { cell[start + $0] == blank[$0] }
        }?.count
    }

    private static func blankAtEnd(_ cell: Cell, _ start: Int, _ end: Int) -> Int? {
        let byte = cell[end - 1]
        if byte < 0x80 { return isBlank(byte) ? 1 : nil }
        guard blankEnds.contains(byte) else { return nil }
        return wideBlanks.first { blank in
            end - blank.count >= start && blank.indices.allSatisfy { cell[end - blank.count + $0] == blank[$0] }
        }?.count
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

    /// U+00A0, U+200B to U+200D, U+2003, U+3000 and U+FEFF in UTF-8.
    private static let wideBlanks: [[UInt8]] = [
        [0xC2, 0xA0], [0xE2, 0x80, 0x8B], [0xE2, 0x80, 0x8C], [0xE2, 0x80, 0x8D], [0xE2, 0x80, 0x83],
        [0xE3, 0x80, 0x80], [0xEF, 0xBB, 0xBF],
    ]
    private static let blankEnds: [UInt8] = [0xA0, 0x8B, 0x8C, 0x8D, 0x83, 0x80, 0xBF]
}
