import Kernel

/// Turns rows of a table that holds no records into canonical values, column by column, as a record's are read.
struct TableReader {
    private let file: String
    private let layout: FileLayout
    private var columns: [ColumnReader]

    init(file: String, layout: FileLayout, today: Day) {
        self.file = file
        self.layout = layout
        columns = zip(layout.kind.columns, layout.places).map {
            ColumnReader(
                $0, place: $1, roles: layout.kind.roles, today: today,
                mayBeObject: $0.name != layout.kind.roles.authority)
        }
    }

    mutating func read(_ row: Row) -> TableOutcome {
        guard row.count == layout.headers.count else { return .setAside(.wrongCount(row, layout)) }
        return row.bytes.withUnsafeBufferPointer { read(row, $0) }
    }

    private mutating func read(_ row: Row, _ bytes: Cell) -> TableOutcome {
        var result = TableRow(line: row.line)
        for index in columns.indices {
            let (column, place) = (columns[index].column, columns[index].place)
            let cell = Cell(rebasing: place.map { bytes[row.range($0)] } ?? bytes[0..<0]).trimmed
            result.places[column.name] = TableRow.Place(
                column: place.map { $0 + 1 },
                header: place.map { PersonMask.shown(layout.headers[$0]) } ?? column.title,
                shown: column.isSealed ? "" : PersonMask.shown(cell.text))
            switch columns[index].read(cell) {
            case .value(let text), .day(_, let text): result.values[column.name] = text
            case .warned(let text, let warning):
                result.values[column.name] = text
                result.warnings.append(self.warning(row, place, column, warning))
            case .bad(let reason): return .setAside(result.setAside(reason, in: column.name))
            }
        }
        return .row(result)
    }

    private func warning(_ row: Row, _ place: Int?, _ column: Column, _ text: Message) -> Diagnostic {
        let header = place.map { PersonMask.shown(layout.headers[$0]) } ?? column.title
        let location = Location(file: file, line: row.line, column: (place ?? 0) + 1)
        return Diagnostic(.warning, at: location, Message("“\(header)”\(text)", en: "'\(header)': \(text)"))
    }
}
