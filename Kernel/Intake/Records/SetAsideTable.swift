import Kernel

/// The columns of a set-aside file: the original ones, without those we added the last time, then line, title and reason.
struct SetAsideTable {
    private let layout: FileLayout
    private let language: Language
    private let places: [Int]
    private let blank: Set<Int>
    let header: [String]

    init(_ layout: FileLayout, _ language: Language) {
        self.layout = layout
        self.language = language
        let unknown = Set(layout.unknownPlaces)
        places = layout.headers.indices.filter {
            !unknown.contains($0) || !SetAsideColumns.isOurs(layout.headers[$0])
        }
        blank = layout.personalPlaces
        let original = places.map { PersonMask.masked(layout.headers[$0]) ?? layout.headers[$0] }
        let taken = Set((original + layout.kind.columns.flatMap(\.allHeaders)).map(Header.fold))
        header = original + SetAsideColumns.all.map { SetAsideColumns.free($0, taken: taken) }
    }

    func cells(_ row: Row, _ reasons: [SetAside]) -> [String] {
        let message = reasons.map(\.message).joined(Message("；", en: "; ")).text(language)
        let title = SetAsideTable.titles(reasons).text(language)
        return original(row) + [String(row.line), title, PersonMask.masked(message) ?? message]
    }

    /// The titles of a row's reasons, each once.
    private static func titles(_ reasons: [SetAside]) -> Message {
        var titles: [Message] = []
        for title in reasons.map(\.reason.title) where !titles.contains(title) { titles.append(title) }
        return titles.joined(Message("；", en: "; "))
    }

    /// A row of another length keeps all its cells, and must keep a length of its own: sent again as it is, it would
    /// otherwise be read out of step.
    private func original(_ row: Row) -> [String] {
        guard row.count == layout.headers.count else {
            let cells = (0..<row.count).map { cell(row, $0) }
            return cells.count == places.count ? cells + [""] : cells
        }
        return places.map { blank.contains($0) ? "" : cell(row, $0) }
    }

    private func cell(_ row: Row, _ place: Int) -> String {
        let text = row.text(place)
        if IdentityNumberShape.isPerson(text) { return "" }
        return PersonMask.masked(text) ?? text
    }
}
