import Glibc

/// Writes rows as spreadsheets read them: UTF-8 with a byte order mark, commas, CRLF.
struct CSVWriter: ~Copyable {
    private let name: String
    private let descriptor: Int32
    private var buffer = Mark.byteOrder

    init(_ path: String) throws {
        name = IntakeSource.file(path: path).name
        // Only its owner reads it: it holds rows as the bureau sent them.
        descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw CSVWriter.unwritable(name) }
    }

    deinit {
        Glibc.close(descriptor)
    }

    mutating func row(_ cells: [String]) {
        for (place, cell) in cells.enumerated() {
            if place > 0 { buffer.append(Mark.comma) }
            append(cell)
        }
        buffer += [Mark.carriageReturn, Mark.lineFeed]
    }

    mutating func flushIfFull() throws {
        if buffer.count >= BlockReader.blockBytes { try flush() }
    }

    consuming func finish() throws {
        try flush()
    }

    private mutating func append(_ cell: String) {
        let special = [Mark.comma, Mark.quote, Mark.carriageReturn, Mark.lineFeed]
        guard cell.utf8.contains(where: { special.contains($0) }) else { return buffer.append(contentsOf: cell.utf8) }
        buffer.append(Mark.quote)
        for byte in cell.utf8 {
            if byte == Mark.quote { buffer.append(Mark.quote) }
            buffer.append(byte)
        }
        buffer.append(Mark.quote)
    }

    private mutating func flush() throws {
        var written = 0
        while written < buffer.count {
            let count = buffer[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count >= 0 || errno == EINTR else { throw CSVWriter.unwritable(name) }
            written += max(0, count)
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private static func unwritable(_ name: String) -> IntakeRefusal {
        IntakeRefusal.unwritable(name, String(cString: strerror(errno)))
    }
}
