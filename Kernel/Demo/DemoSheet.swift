import Kernel

/// Lays the rows of one kind out as a bureau's file: which columns, under which names, and how their values are written.
struct DemoSheet {
    let kind: RecordKind
    let bureau: DemoBureau

    /// - Parameter rows: values by the kind's columns, and perhaps one more.
    func bytes(_ rows: [[String]], file: String) throws(DemoProblem) -> [UInt8] {
        let places = places(rows)
        let encoder = DemoEncoder(encoding: bureau.encoding)
        var table = DemoTable(header: places.map { header(kind.columns[$0]) }, lineEnd: encoder.lineEnd)
        for (number, row) in rows.enumerated() {
            table.append(
                places.map { shown(row[$0], kind.columns[$0], number) } + row.dropFirst(kind.columns.count))
        }
        return try encoder.bytes(table, file: file)
    }

    /// The national layout has every column; others leave out what nobody fills.
    private func places(_ rows: [[String]]) -> [Int] {
        kind.columns.indices.filter { place in
            let column = kind.columns[place]
            return bureau.layout == .national || column.isRequired || column.name == kind.roles.day
                || rows.contains { !$0[place].isEmpty }
        }
    }

    private func header(_ column: Column) -> String {
        switch bureau.layout {
        case .national: hasFieldNames ? column.headers.first ?? column.title : column.title
        case .titles: column.title
        case .aliases: column.headers.last ?? column.title
        }
    }

    /// A national kind stands without a sector before its name; only the national layout has field names.
    private var hasFieldNames: Bool { kind.id.short == kind.id.description }

    private func shown(_ value: String, _ column: Column, _ row: Int) -> String {
        switch column.type {
        case .choice(let choices): choices.first { $0.id == value }.map(spelled) ?? value
        case .day: Day(value).map { written($0, row) } ?? value
        case .integer, .fixed, .money: isWide(row) ? DemoSheet.wide(value) : value
        case .organisation where column.name == kind.roles.subject:
            row % 11 == 5 && isOdd ? DemoSheet.wide(value) : value
        default: value
        }
    }

    private func spelled(_ choice: Column.Choice) -> String {
        bureau.layout == .aliases ? choice.aliases.last ?? choice.title : choice.title
    }

    private func written(_ day: Day, _ row: Int) -> String {
        let (year, month, date) = day.civil
        switch bureau.layout {
        case .national: return "\(year)/\(month)/\(date)"
        case .titles: return day.description
        case .aliases:
            let text = "\(year)年\(month)月\(date)日"
            return isWide(row) ? DemoSheet.wide(text) : text
        }
    }

    private var isOdd: Bool { bureau.layout == .aliases }

    private func isWide(_ row: Int) -> Bool { isOdd && row % 7 == 3 }

    /// ASCII in full width, as some input methods write it.
    static func wide(_ text: String) -> String {
        var wide = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isASCII = (0x21...0x7E).contains(scalar.value)
            wide.append(isASCII ? UnicodeScalar(UInt16(scalar.value) + 0xFEE0) ?? scalar : scalar)
        }
        return String(wide)
    }
}
