import Kernel

/// Looks through a text once for what must not be kept: broken characters, and identity numbers of persons.
enum TextCell {
    struct Finding {
        var isBroken = false
        var mayHoldNumber = false
    }

    static func look(_ cell: Cell) -> Finding {
        var finding = Finding()
        var digits = 0
        for place in 0..<cell.count {
            switch cell[place] {
            case 0x30...0x39: digits += 1
            case 0xEF:
                if isAt(cell, place, replacement) { finding.isBroken = true }
                if isAt(cell, place, fullWidth) { digits += 1 }
            case 0xE9: if isAt(cell, place, doublyBroken) { finding.isBroken = true }
            default: break
            }
        }
        finding.mayHoldNumber = digits >= 17
        return finding
    }

    static func isBroken(_ cell: Cell) -> Bool { look(cell).isBroken }

    private static func isAt(_ cell: Cell, _ place: Int, _ bytes: [UInt8]) -> Bool {
        guard place + bytes.count <= cell.count else { return false }
        for (offset, byte) in bytes.enumerated() where cell[place + offset] != byte { return false }
        return true
    }

    /// U+FFFD, which converters write for what they could not read.
    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
    /// How full-width digits begin.
    private static let fullWidth: [UInt8] = [0xEF, 0xBC]
    /// 锟斤拷: two of them, read as GBK.
    private static let doublyBroken = Array("锟斤拷".utf8)
}
