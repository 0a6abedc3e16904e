/// Finds the line of a byte; only a refusal needs it.
enum LineFinder {
    /// The 1-based line of the byte at an offset. No trail byte of GB18030 or UTF-8 looks like a line's end.
    static func line(of offset: Int, in source: IntakeSource) throws -> Int {
        let reader = try BlockReader(source)
        var block = [UInt8](repeating: 0, count: BlockReader.blockBytes)
        var (line, position, previous) = (1, 0, UInt8(0))
        while position < offset {
            let count = try reader.read(into: &block)
            guard count > 0 else { break }
            for byte in block[0..<min(count, offset - position)] {
                if byte == Mark.carriageReturn || byte == Mark.lineFeed && previous != Mark.carriageReturn { line += 1 }
                previous = byte
            }
            position += count
        }
        return line
    }
}
