import Kernel

/// Finds the kind whose columns a file has; refuses rather than guesses.
struct LayoutRecognition {
    let file: String
    let header: Header
    /// Kinds without columns, such as what no `classify` line matched, are in no file.
    private let layouts: [FileLayout]

    init(file: String, header: Header, kinds: [RecordKind]) {
        self.file = file
        self.header = header
        layouts = kinds.filter { !$0.columns.isEmpty }.map { FileLayout(kind: $0, header: header) }
    }

    func recognise(as kind: KindID?) throws -> FileLayout {
        if let (first, second) = header.duplicate { throw duplicate(first, second) }
        let layout = try kind.map(named) ?? best()
        try refuseTwice(layout)
        return layout
    }

    /// The kind that was asked for, when the file has what it needs.
    private func named(_ kind: KindID) throws -> FileLayout {
        guard let layout = layouts.first(where: { $0.kind.id == kind }) else { throw noSuchKind(kind) }
        guard layout.missing.isEmpty else { throw missingColumns(layout) }
        return layout
    }

    /// Among the kinds that fit, the one with the most headers; two of them are a question for the sender.
    private func best() throws -> FileLayout {
        let fitting = layouts.filter { $0.missing.isEmpty }
        guard let most = fitting.map(\.matched).max() else { throw kindNotDeclared() }
        let best = fitting.filter { $0.matched == most }
        guard best.count == 1 else { throw ambiguous(best) }
        return best[0]
    }

    /// Two headers that mean the same column: nobody can tell which one holds the value.
    private func refuseTwice(_ layout: FileLayout) throws {
        for (column, place) in zip(layout.kind.columns, layout.places) {
            let names = Set(column.allHeaders.map(Header.fold))
            let second = header.folded.lastIndex { !$0.isEmpty && names.contains($0) }
            if let place, let second, second != place { throw sameColumn(place, second, column) }
        }
    }
}

extension LayoutRecognition {
    private func duplicate(_ first: Int, _ second: Int) -> IntakeRefusal {
        IntakeRefusal(
            .duplicateHeader, file, line: header.line, column: second + 1,
            Message(
                "表头第\(first + 1)列和第\(second + 1)列都是“\(shown(second))”",
                en: "columns \(first + 1) and \(second + 1) of the header are both '\(shown(second))'"),
            hint: Message("请删去一列，或改正其中一个列名", en: "remove one of them, or correct one of the names"))
    }

    private func sameColumn(_ first: Int, _ second: Int, _ column: Column) -> IntakeRefusal {
        IntakeRefusal(
            .duplicateHeader, file, line: header.line, column: second + 1,
            Message("表头第\(first + 1)列“\(shown(first))”", en: "column \(first + 1) of the header, '\(shown(first))',")
                + Message(
                    "和第\(second + 1)列“\(shown(second))”都是“\(column.title)”",
                    en: " and column \(second + 1), '\(shown(second))', both mean '\(column.title)'"),
            hint: Message("请只留一列", en: "keep only one of them"))
    }

    private func noSuchKind(_ kind: KindID) -> IntakeRefusal {
        let names = layouts.map(\.kind.id.description)
        let guess = NearestWord.of(kind.description, among: names)
        return IntakeRefusal(
            .kindNotDeclared, file, Message("没有“\(kind)”这种记录类型", en: "there is no record kind '\(kind)'"),
            hint: (guess.map { Message("是否为 \($0)？", en: "did you mean '\($0)'? ") } ?? .none)
                + Message("可用：\(titles(layouts))", en: "available: \(titles(layouts))"))
    }

    private func missingColumns(_ layout: FileLayout) -> IntakeRefusal {
        IntakeRefusal(
            .missingColumns, file, line: header.line,
            Message(
                "作为\(title(layout))，表头缺少必需的列：\(columns(layout.missing))",
                en: "read as \(title(layout)), the header lacks required columns: \(columns(layout.missing))"),
            hint: guesses(layout))
    }

    private func kindNotDeclared() -> IntakeRefusal {
        let nearest = layouts.filter { $0.matched > 0 }.max {
            ($0.matched, -$0.missing.count) < ($1.matched, -$1.missing.count)
        }
        guard let nearest else { return noKnownHeader() }
        return IntakeRefusal(
            .kindNotDeclared, file, line: header.line,
            Message("表头不是任何一种已声明的记录", en: "the header is that of no declared record kind")
                + Message(
                    "；最接近\(title(nearest))，缺少：\(columns(nearest.missing))",
                    en: "; the nearest is \(title(nearest)), which lacks: \(columns(nearest.missing))"),
            hint: guesses(nearest))
    }

    private func noKnownHeader() -> IntakeRefusal {
        IntakeRefusal(
            .kindNotDeclared, file, line: header.line,
            Message(
                "第一行没有一个认得的列名，不知道是哪种记录",
                en: "the first line has no known column name, so the record kind is not known"),
            hint: Message(
                "第一行应为表头；可收的记录类型：\(titles(layouts))",
                en: "the first line should be the header; record kinds that are taken: \(titles(layouts))"))
    }

    private func ambiguous(_ layouts: [FileLayout]) -> IntakeRefusal {
        IntakeRefusal(
            .ambiguousKind, file, line: header.line,
            Message(
                "表头同样符合\(layouts.count)种记录：\(titles(layouts))",
                en: "the header fits \(layouts.count) record kinds equally well: \(titles(layouts))"),
            hint: Message(
                "请用 --as 指定，如 --as \(layouts[0].kind.id)", en: "name one with --as, such as --as \(layouts[0].kind.id)")
        )
    }

    /// For each missing column the unknown header that looks most like it.
    private func guesses(_ layout: FileLayout) -> Message? {
        let unknown = layout.unknownPlaces.map { shown($0) }
        let found = layout.missing.compactMap { column in
            NearWord.of(column.title, among: unknown).map {
                Message("“\($0)”是否应为“\(column.title)”？", en: "should '\($0)' be '\(column.title)'?")
            }
        }
        return found.isEmpty ? nil : found.joined(Message("", en: " "))
    }

    private func shown(_ place: Int) -> String { PersonMask.shown(header.titles[place]) }
    private func titles(_ layouts: [FileLayout]) -> Message { Message.list(layouts.map { title($0) }) }

    private func title(_ layout: FileLayout) -> Message {
        Message("“\(layout.kind.title)”（\(layout.kind.id)）", en: "'\(layout.kind.title)' (\(layout.kind.id))")
    }

    private func columns(_ columns: [Column]) -> Message {
        Message.list(columns.map { Message("“\($0.title)”", en: "'\($0.title)'") })
    }
}
