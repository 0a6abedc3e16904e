/// Reads rows from CSV text (RFC 4180): quotes, doubled quotes, quoted newlines, any line end, blank lines skipped.
struct RowReader {
    /// More than any real row has: beyond it a quote is missing somewhere.
    static let longestRow = 1024 * 1024

    /// The row under way, reused for the next one.
    private(set) var row = Row()
    let separator: UInt8

    private let name: String
    private let stream: TextStream
    private var at = 0
    private var state = State.cellStart
    private var line = 1
    private var quoteLine = 1
    /// A return ended the row: a line feed right after it belongs to it, also in the next block.
    private var skipsLineFeed = false

    private enum State { case cellStart, plain, quoted, quoteSeen }

    /// Starts at the beginning of a source; without a separator the first line decides.
    init(_ source: IntakeSource, _ encoding: TextEncoding, separator: UInt8? = nil) throws {
        name = source.name
        stream = try TextStream(source, encoding)
        _ = try stream.advance()
        self.separator = separator ?? Separator.decide(stream.text[0..<stream.count])
    }

    var stamp: FileStamp? { stream.stamp }

    /// Goes on to the next row that has anything in it; false at the end.
    mutating func next() throws -> Bool {
        repeat {
            guard try readRow() else { return false }
        } while row.isBlank
        return true
    }

    private mutating func readRow() throws -> Bool {
        row.begin(line: line)
        while true {
            if at == stream.count {
                at = 0
                guard try stream.advance() else { return try finish() }
            }
            let done = stream.text.withUnsafeBufferPointer { scan(UnsafeBufferPointer(rebasing: $0[0..<stream.count])) }
            guard row.bytes.count <= RowReader.longestRow else {
                throw IntakeRefusal.rowTooLong(name, line: row.line, limit: RowReader.longestRow)
            }
            if done { return true }
        }
    }

    /// What stands at the end of the file without a line end is a row too.
    private mutating func finish() throws -> Bool {
        guard state != .quoted else { throw IntakeRefusal.unclosedQuote(name, line: quoteLine) }
        if state == .cellStart, row.count == 0 { return false }
        state = .cellStart
        row.endCell()
        return true
    }

    /// Reads on in a block; true when the row is complete.
    private mutating func scan(_ block: UnsafeBufferPointer<UInt8>) -> Bool {
        while at < block.count {
            switch state {
            case .cellStart: beginCell(block[at])
            case .plain: if readPlain(block) { return true }
            case .quoted: readQuoted(block)
            case .quoteSeen: closeOrDouble(block[at])
            }
        }
        return false
    }

    private mutating func beginCell(_ byte: UInt8) {
        if skipsLineFeed {
            skipsLineFeed = false
            guard byte != Mark.lineFeed else {
                at += 1
                return
            }
        }
        guard byte == Mark.quote else {
            state = .plain
            return
        }
        (state, quoteLine) = (.quoted, line)
        at += 1
    }

    /// Takes bytes up to a separator or a line end; a quote in between is text.
    private mutating func readPlain(_ block: UnsafeBufferPointer<UInt8>) -> Bool {
        var end = at
        while end < block.count {
            let byte = block[end]
            if byte == separator || byte == Mark.lineFeed || byte == Mark.carriageReturn { break }
            end += 1
        }
        row.append(block[at..<end])
        at = end
        return end < block.count ? endCell(block[end]) : false
    }

    private mutating func endCell(_ byte: UInt8) -> Bool {
        at += 1
        row.endCell()
        state = .cellStart
        guard byte != separator else { return false }
        line += 1
        skipsLineFeed = byte == Mark.carriageReturn
        return true
    }

    private mutating func readQuoted(_ block: UnsafeBufferPointer<UInt8>) {
        var end = at
        while end < block.count, block[end] != Mark.quote {
            countLine(block[end])
            end += 1
        }
        row.append(block[at..<end])
        at = end
        guard end < block.count else { return }
        at += 1
        (state, skipsLineFeed) = (.quoteSeen, false)
    }

    private mutating func countLine(_ byte: UInt8) {
        if byte == Mark.carriageReturn || byte == Mark.lineFeed && !skipsLineFeed { line += 1 }
        skipsLineFeed = byte == Mark.carriageReturn
    }

    /// After a quote in a quoted cell: another one is a quote of the text; anything else ends the quoted part.
    private mutating func closeOrDouble(_ byte: UInt8) {
        guard byte == Mark.quote else {
            state = .plain
            return
        }
        row.append(Mark.quote)
        state = .quoted
        at += 1
    }
}
