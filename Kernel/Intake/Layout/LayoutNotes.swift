import Kernel

/// What a reader should know of a file that was recognised: headers nobody knows, optional columns it lacks.
struct LayoutNotes {
    let file: String
    let layout: FileLayout

    var all: [Diagnostic] { unknownHeaders + missingColumns }

    /// The columns that this program itself adds to a set-aside file are left out.
    private var unknownHeaders: [Diagnostic] {
        let absent = zip(layout.kind.columns, layout.places).filter { $0.1 == nil }.map(\.0.title)
        return layout.unknownPlaces.filter { !SetAsideColumns.isOurs(layout.headers[$0]) }.map { place in
            let header = PersonMask.shown(layout.headers[place])
            let guess = NearWord.of(header, among: absent)
            return Diagnostic(
                .note, at: Location(file: file, line: layout.headerLine, column: place + 1),
                Message(
                    "“\(layout.kind.title)”没有“\(header)”这一列，该列未读取",
                    en: "'\(layout.kind.title)' has no column '\(header)', so it is not read"),
                hint: guess.map { Message("是否为“\($0)”？", en: "did you mean '\($0)'?") })
        }
    }

    /// A table that holds no records, such as a facts file, uses in each row only the columns that the row needs.
    private var missingColumns: [Diagnostic] {
        if layout.kind.roles.day.isEmpty { return [] }
        let absent = zip(layout.kind.columns, layout.places).filter { $0.1 == nil && $0.0.type != .personal }.map(\.0)
        guard !absent.isEmpty else { return [] }
        let titles = Message.list(absent.map { Message("“\($0.title)”", en: "'\($0.title)'") })
        return [
            Diagnostic(
                .note, at: Location(file: file, line: layout.headerLine, column: 1),
                Message(
                    "文件没有这些可选的列，按空白处理：\(titles)",
                    en: "the file lacks these optional columns, which are read as blank: \(titles)"))
        ]
    }
}
