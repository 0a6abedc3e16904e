import Kernel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Turns the rows of a file into its bytes, as the bureau's system would write them.
struct DemoEncoder {
    let encoding: DemoBureau.Encoding

    var lineEnd: [UInt8] { encoding == .utf8 ? [0x0A] : [0x0D, 0x0A] }

    /// - Parameter file: the file's name, for the problem that names it.
    func bytes(_ table: DemoTable, file: String) throws(DemoProblem) -> [UInt8] {
        switch encoding {
        case .utf8: table.bytes
        case .utf8WithMark: [0xEF, 0xBB, 0xBF] + table.bytes
        case .gb18030: try gb18030(table.bytes + lineEnd + lineEnd, file)
        }
    }

    func gb18030(_ text: [UInt8], _ file: String) throws(DemoProblem) -> [UInt8] {
        guard let converter = iconv_open("GB18030", "UTF-8"), converter != iconv_t(bitPattern: -1) else {
            throw .noConverter
        }
        defer { iconv_close(converter) }
        var (input, output) = (text, [UInt8](repeating: 0, count: text.count * 2 + 16))
        let written = input.withUnsafeMutableBytes { source in
            output.withUnsafeMutableBytes { target in
                var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                var (left, room) = (source.count, target.count)
                return iconv(converter, &from, &left, &to, &room) == -1 ? -1 : target.count - room
            }
        }
        guard written >= 0 else { throw .notConvertible(file: file) }
        return Array(output[0..<written])
    }
}
