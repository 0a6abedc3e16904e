import Glibc
import Testing

/// A text as an old system of a bureau exports it.
func gb18030(_ text: String) throws -> [UInt8] {
    let converter = try #require(iconv_open("GB18030", "UTF-8"))
    defer { iconv_close(converter) }
    var input = Array(text.utf8)
    var output = [UInt8](repeating: 0, count: input.count * 2 + 16)
    let written = input.withUnsafeMutableBytes { source in
        output.withUnsafeMutableBytes { target in
            var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
            var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
            var (left, room) = (source.count, target.count)
            return iconv(converter, &from, &left, &to, &room) == 0 ? target.count - room : -1
        }
    }
    try #require(written >= 0)
    return Array(output[0..<written])
}
