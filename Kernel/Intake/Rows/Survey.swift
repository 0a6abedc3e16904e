/// What a first pass over the whole file finds: its encoding, separator and header. Nothing is handed out before.
struct Survey: Sendable {
    let encoding: TextEncoding
    let separator: UInt8
    let header: [String]
    let headerLine: Int
    let stamp: FileStamp?

    /// Wholly valid UTF-8, or with a byte order mark, is UTF-8; anything else is GB18030 or refused.
    static func of(_ source: IntakeSource) throws -> Survey {
        let marked = try Opening(source).hasByteOrderMark
        do {
            return try Survey(source, marked ? .utf8WithBOM : .utf8)
        } catch let refusal as IntakeRefusal where refusal.cause == .invalidText && !marked {
            return try gb18030(source, utf8Line: refusal.diagnostic.location?.line ?? 0)
        }
    }

    private static func gb18030(_ source: IntakeSource, utf8Line: Int) throws -> Survey {
        do {
            return try Survey(source, .gb18030)
        } catch let refusal as IntakeRefusal where refusal.cause == .invalidText {
            let line = refusal.diagnostic.location?.line ?? 0
            throw IntakeRefusal.neitherEncoding(source.name, line: line, utf8Line: utf8Line)
        }
    }

    /// Reads every row once, so that a byte or a quote that is wrong at the end is known at the beginning.
    private init(_ source: IntakeSource, _ encoding: TextEncoding) throws {
        var reader = try RowReader(source, encoding)
        guard try reader.next() else { throw IntakeRefusal.empty(source.name) }
        self.encoding = encoding
        separator = reader.separator
        headerLine = reader.row.line
        header = (0..<reader.row.count).map { reader.row.text($0) }
        stamp = reader.stamp
        while try reader.next() {}
    }
}
