/// Checks that bytes are UTF-8, block after block; a character may be split between two blocks.
struct UTF8Checker {
    /// How many bytes the character under way still needs, and between which the next one must lie.
    private var needed = 0
    private var lower: UInt8 = 0x80
    private var upper: UInt8 = 0xBF

    /// Whether no character is under way.
    var isComplete: Bool { needed == 0 }

    /// The place of the first byte that cannot stand there, or nil.
    mutating func firstInvalid(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var place = 0
        while place < bytes.count {
            if needed == 0 { place = UTF8Checker.skipASCII(bytes, from: place) }
            guard place < bytes.count else { break }
            guard take(bytes[place]) else { return place }
            place += 1
        }
        return nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard needed > 0 else { return begin(byte) }
        guard byte >= lower, byte <= upper else { return false }
        needed -= 1
        (lower, upper) = (0x80, 0xBF)
        return true
    }

    /// The first byte of a character; the second one's bounds keep out overlong forms and surrogates.
    private mutating func begin(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00...0x7F: return true
        case 0xC2...0xDF: needed = 1
        case 0xE0: (needed, lower) = (2, 0xA0)
        case 0xED: (needed, upper) = (2, 0x9F)
        case 0xE1...0xEF: needed = 2
        case 0xF0: (needed, lower) = (3, 0x90)
        case 0xF4: (needed, upper) = (3, 0x8F)
        case 0xF1...0xF3: needed = 3
        default: return false
        }
        return true
    }

    private static func skipASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var place = start
        let raw = UnsafeRawBufferPointer(bytes)
        while place + 8 <= bytes.count {
            let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            guard word & 0x8080_8080_8080_8080 == 0 else { break }
            place += 8
        }
        while place < bytes.count, bytes[place] < 0x80 { place += 1 }
        return place
    }
}
