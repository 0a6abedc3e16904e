import Glibc

/// Turns GB18030 into UTF-8 through the system's `iconv`, carrying over a character split at a block's end.
final class GB18030Decoder {
    enum Problem: Error, Equatable {
        /// The system has no converter for the character set.
        case noConverter
        /// So many bytes into the block (negative: carried over from the one before) is no character.
        case invalid(at: Int)
    }

    private let converter: iconv_t
    private var carried: [UInt8] = []
    private var input: [UInt8] = []

    /// The character set is a parameter for the test of a system that lacks it.
    init(characterSet: String = "GB18030") throws(Problem) {
        guard let converter = iconv_open("UTF-8", characterSet), converter != iconv_t(bitPattern: -1) else {
            throw .noConverter
        }
        self.converter = converter
    }

    deinit {
        iconv_close(converter)
    }

    /// Whether no character is under way.
    var isComplete: Bool { carried.isEmpty }

    /// Writes a block's characters to the beginning of `text`, growing it where needed, and returns how many bytes.
    func decode(_ block: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) throws(Problem) -> Int {
        input.removeAll(keepingCapacity: true)
        input.append(contentsOf: carried)
        input.append(contentsOf: block)
        // Two bytes become at most three, four at most four.
        let room = input.count * 2 + 16
        if text.count < room { text.append(contentsOf: repeatElement(0, count: room - text.count)) }
        let (left, written, error) = convert(&text)
        guard left == 0 || error == EINVAL else { throw .invalid(at: input.count - left - carried.count) }
        carried = Array(input.suffix(left))
        return written
    }

    private func convert(_ text: inout [UInt8]) -> (left: Int, written: Int, error: Int32) {
        input.withUnsafeMutableBytes { source in
            text.withUnsafeMutableBytes { target in
                var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var left = source.count
                var room = target.count
                errno = 0
                let result = iconv(converter, &from, &left, &to, &room)
                return (left, target.count - room, result == -1 ? errno : 0)
            }
        }
    }
}
