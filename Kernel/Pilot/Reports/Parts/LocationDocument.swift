import Kernel

/// A place in a file.
struct LocationDocument: DocumentPart {
    let file: String
    let line: Int?
    let column: Int?

    init(_ location: Location) {
        file = location.file
        (line, column) = location.line == 0 ? (nil, nil) : (location.line, location.column)
    }

    static var fields: [DocumentField] {
        [
            field("file", \.file, Message("文件", en: "the file")),
            field("line", \.line, Message("行号，从 1 起；整个文件的没有", en: "the line, from 1; none for the whole file")),
            field("column", \.column, Message("列号，从 1 起", en: "the column, from 1")),
        ]
    }
}
