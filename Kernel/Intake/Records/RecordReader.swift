import Kernel

/// Turns rows into records: the column count, natural persons, the subject, then every column in order.
struct RecordReader {
    private let file: String
    private let layout: FileLayout
    private let unit: String
    private let subjectIndex: Int
    private let senderIndex: Int?
    private let identity: [Int]
    private var columns: [ColumnReader]
    private var subjects: SubjectReader
    private var person: NaturalPersonTest?
    private let unstated: Set<Int>

    // What the row under way has given so far.
    private var values: [String] = []
    private var warnings: [Diagnostic] = []
    private var day: Day?

    init(file: String, layout: FileLayout, context: IntakeContext) {
        let kind = layout.kind
        self.file = file
        self.layout = layout
        unit = context.unit
        subjectIndex = kind.index(of: kind.roles.subject) ?? -1
        senderIndex = kind.roles.sender.flatMap { kind.index(of: $0) }
        identity = kind.roles.identity.compactMap { kind.index(of: $0) }
        columns = zip(kind.columns, layout.places).map {
            ColumnReader($0, place: $1, roles: kind.roles, today: context.today)
        }
        subjects = SubjectReader(isRegister: kind.id == .registration, resolve: context.resolve)
        person = NaturalPersonTest(layout)
        unstated = Set(kind.columns.indices.filter { layout.places[$0] == nil && kind.columns[$0].type != .personal })
    }

    mutating func read(_ row: Row) throws -> RowOutcome {
        guard row.count == layout.headers.count else { return .setAside(.wrongCount(row, layout)) }
        values.removeAll(keepingCapacity: true)
        warnings.removeAll()
        day = nil
        return try row.bytes.withUnsafeBufferPointer { try read(row, $0) }
    }

    private mutating func read(_ row: Row, _ bytes: Cell) throws -> RowOutcome {
        if let place = personPlace(row, bytes) { return .setAside(naturalPerson(row, place, value: "")) }
        let subjectPlace = columns[subjectIndex].place
        let isVessel = saysVessel(row, bytes)
        let outcome = try subjects.read(RecordReader.cell(subjectPlace, row, bytes), isVessel: isVessel)
        guard case .found(let subject, let code, let odd) = outcome else {
            return setAsideSubject(outcome, row, bytes)
        }
        for warning in odd { warn(row, subjectPlace, subjectIndex, warning) }
        for index in columns.indices {
            if index == subjectIndex {
                values.append(code)
            } else if let reason = readColumn(index, row, bytes) {
                return .setAside(setAside(row, columns[index].place, index, reason, bytes))
            }
        }
        if layout.kind.id == .registration, let wrong = completeClass(row, bytes) { return .setAside(wrong) }
        return .record(record(row, subject), warnings: warnings)
    }

    /// The column that says that the addressee is a natural person: by its own word, or because only a natural person's
    /// document is filled where the code of an organisation is blank.
    private mutating func personPlace(_ row: Row, _ bytes: Cell) -> Int? {
        if let place = person?.place, person?.isPerson(RecordReader.cell(place, row, bytes)) == true { return place }
        guard RecordReader.cell(columns[subjectIndex].place, row, bytes).isEmpty else { return nil }
        return layout.personPlaces.first { !RecordReader.cell($0, row, bytes).isEmpty }
    }

    private mutating func saysVessel(_ row: Row, _ bytes: Cell) -> Bool {
        guard layout.kind.id == .registration, let index = layout.kind.index(of: RegisterColumn.subjectClass),
            case .value(SubjectClass.vessel.rawValue) = columns[index].read(
                RecordReader.cell(columns[index].place, row, bytes))
        else { return false }
        return true
    }

    /// Appends the canonical value of a column, or gives the reason why there is none.
    private mutating func readColumn(_ index: Int, _ row: Row, _ bytes: Cell) -> Reason? {
        switch columns[index].read(RecordReader.cell(columns[index].place, row, bytes)) {
        case .value(let text): values.append(text)
        case .day(let day, let text):
            values.append(text)
            if columns[index].column.name == layout.kind.roles.day { self.day = day }
        case .warned(let text, let warning):
            values.append(text)
            warn(row, columns[index].place, index, warning)
        case .bad(let reason): return reason
        }
        return nil
    }

    private mutating func record(_ row: Row, _ subject: SubjectNumber?) -> Record {
        let sender = senderIndex.map { values[$0] } ?? ""
        return Record(
            kind: layout.kind.id, id: RecordID(kind: layout.kind.id, identity: identity.map { values[$0] }),
            subject: subject, day: day ?? .distantPast, values: values, sender: sender.isEmpty ? unit : sender,
            line: row.line, unstated: unstated)
    }

    /// A register row without a class gets the one that its code names; one that says an object where the code says an
    /// organisation, or the reverse, is set aside.
    private mutating func completeClass(_ row: Row, _ bytes: Cell) -> SetAside? {
        guard let index = layout.kind.index(of: RegisterColumn.subjectClass),
            case .choice(let choices) = layout.kind.columns[index].type,
            let own = (try? SubjectCode.read(values[subjectIndex]).get())?.subjectClass
        else { return nil }
        if let stated = SubjectClass(rawValue: values[index]), own.isObject ? stated != own : stated.isObject {
            return setAside(row, columns[index].place, index, .otherClass(ofCode: own), bytes)
        }
        if values[index].isEmpty, choices.contains(where: { $0.id == own.rawValue }) { values[index] = own.rawValue }
        return nil
    }

    private static func cell(_ place: Int?, _ row: Row, _ bytes: Cell) -> Cell {
        guard let place else { return Cell(rebasing: bytes[0..<0]) }
        return Cell(rebasing: bytes[row.range(place)]).trimmed
    }
}

extension RecordReader {
    private func naturalPerson(_ row: Row, _ place: Int?, value: String) -> SetAside {
        SetAside(
            line: row.line, column: place.map { $0 + 1 }, header: place.map { PersonMask.shown(layout.headers[$0]) },
            value: value, reason: .naturalPerson)
    }

    private func setAsideSubject(_ outcome: SubjectReader.Outcome, _ row: Row, _ bytes: Cell) -> RowOutcome {
        let reason: Reason = if case .bad(let reason) = outcome { reason } else { .unknownSubject }
        let place = columns[subjectIndex].place
        if reason == .naturalPerson {
            return .setAside(
                naturalPerson(row, place, value: PersonMask.mask(RecordReader.cell(place, row, bytes).text)))
        }
        return .setAside(setAside(row, place, subjectIndex, reason, bytes))
    }

    private func setAside(_ row: Row, _ place: Int?, _ index: Int, _ reason: Reason, _ bytes: Cell) -> SetAside {
        SetAside(
            line: row.line, column: place.map { $0 + 1 }, header: header(place, index),
            value: PersonMask.shown(RecordReader.cell(place, row, bytes).text), reason: reason)
    }

    private mutating func warn(_ row: Row, _ place: Int?, _ index: Int, _ text: Message) {
        let location = Location(file: file, line: row.line, column: (place ?? 0) + 1)
        let header = header(place, index)
        warnings.append(Diagnostic(.warning, at: location, Message("“\(header)”\(text)", en: "'\(header)': \(text)")))
    }

    private func header(_ place: Int?, _ index: Int) -> String {
        place.map { PersonMask.shown(layout.headers[$0]) } ?? layout.kind.columns[index].title
    }
}
