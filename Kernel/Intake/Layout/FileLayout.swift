import Kernel

/// A file's header matched with a kind: which column stands where.
struct FileLayout: Sendable {
    let kind: RecordKind
    /// The headers as the file writes them, trimmed.
    let headers: [String]
    let headerLine: Int
    /// By column of the kind: its place in the file.
    let places: [Int?]

    init(kind: RecordKind, header: Header) {
        self.kind = kind
        headers = header.titles
        headerLine = header.line
        places = kind.columns.map { column in
            let folded = Set(column.allHeaders.map(Header.fold))
            return header.folded.firstIndex { !$0.isEmpty && folded.contains($0) }
        }
    }

    /// How many headers are columns of the kind.
    var matched: Int { places.count { $0 != nil } }

    /// The columns without which no row can be read: the required ones, the subject and the day.
    var missing: [Column] {
        let needed: Set<String> = [kind.roles.subject, kind.roles.day]
        return zip(kind.columns, places).compactMap { column, place in
            place == nil && (column.isRequired || needed.contains(column.name)) ? column : nil
        }
    }

    /// The file's columns that hold what identifies a person; in a table that takes names to be sealed also those that
    /// nobody knows, for a name may stand under a header that was mistyped.
    var personalPlaces: Set<Int> {
        let known = zip(kind.columns, places).compactMap { column, place in column.isOfPerson ? place : nil }
        guard kind.columns.contains(where: \.isSealed) else { return Set(known) }
        return Set(known + unknownPlaces.filter { !SetAsideColumns.isOurs(headers[$0]) })
    }

    /// The file's columns that only a natural person's row fills.
    var personPlaces: [Int] {
        (kind.roles.naturalPerson?.documents ?? []).compactMap { name in kind.index(of: name).flatMap { places[$0] } }
    }

    /// The file's columns that no column of the kind knows.
    var unknownPlaces: [Int] {
        let known = Set(places.compactMap { $0 })
        return headers.indices.filter { !known.contains($0) && !headers[$0].isEmpty }
    }
}
