import Kernel

/// A whole file refused 拒收: nothing of it was taken.
public struct IntakeRefusal: Error, Hashable, Sendable {
    public enum Cause: Hashable, Sendable {
        case unreadable, changed, unwritable
        case empty, spreadsheet, utf16, nulByte
        case invalidText, noConverter
        case unclosedQuote, rowTooLong
        case duplicateHeader
        /// No declared kind has the file's columns, or there is no such kind.
        case kindNotDeclared
        case ambiguousKind
        case missingColumns
    }

    public let cause: Cause
    public let diagnostic: Diagnostic

    public var text: Message { diagnostic.text }

    init(_ cause: Cause, _ file: String, line: Int = 0, column: Int = 1, _ message: Message, hint: Message? = nil) {
        self.cause = cause
        let location = Location(file: file, line: line, column: column)
        let consequence = cause == .unwritable ? .none : Message("；整个文件未收", en: "; nothing of the file was taken")
        diagnostic = Diagnostic(.error, at: location, message + consequence, hint: hint)
    }
}
