import GRDB
import Kernel

/// Turns the staged rows of one file into facts 入账: compares them with each other, then with the ledger; appends the
/// facts in the order of the file; packs each touched history once, in key order.
final class Settling {
    private let session: WriteSession
    private let db: Database
    private let shapes: [Payload.Shape]
    private let body: Query
    private let touch: Query
    private let unstated: [Int: Set<Int>]
    private var settlement = Settlement()

    init(_ session: WriteSession, _ staging: Staging) throws {
        self.session = session
        db = session.db
        shapes = session.layouts.kinds.map { Payload.Shape($0) }
        body = try Query(db, "SELECT body FROM temp.staged WHERE line = ? AND row = ?")
        touch = try Query(db, "INSERT INTO temp.touched (subject, fact) VALUES (?, ?)")
        settlement.rows = staging.rows
        unstated = staging.unstated
    }

    func run() throws -> Settlement {
        try setAside()
        try findSubjects()
        try judge()
        try append()
        try merge()
        return settlement
    }

    // MARK: The file against itself

    /// Sets aside the rows that say what another row says, and all rows that contradict each other.
    private func setAside() throws {
        let aside = try Query(db, "INSERT INTO temp.aside (line, row) VALUES (?, ?)")
        let rows = try Query(db, "SELECT chain, line, row, content FROM temp.staged ORDER BY chain, line, row")
        var chain: [UInt8] = []
        var group: [GroupedRow] = []
        while try rows.step() {
            let next = rows.bytes(0)
            if next != chain {
                try close(group, aside)
                (chain, group) = (next, [])
            }
            group.append(GroupedRow(line: rows.integer(1), row: rows.integer(2), content: rows.integer(3)))
        }
        try close(group, aside)
        settlement.conflictLines.sort { ($0.line, $0.otherLine) < ($1.line, $1.otherLine) }
    }

    private func close(_ group: [GroupedRow], _ aside: Query) throws {
        guard group.count > 1, let first = group.first else { return }
        let other = group.first { $0.content != first.content }
        if let other {
            settlement.conflictLines += group.map {
                (line: Int($0.line), otherLine: Int($0.content == first.content ? other.line : first.line))
            }
        } else {
            settlement.repeats += group.count - 1
        }
        for member in group.dropFirst(other == nil ? 1 : 0) {
            aside.bind(1, member.line)
            aside.bind(2, member.row)
            try aside.run()
        }
    }

    private struct GroupedRow {
        let line: Int64
        let row: Int64
        let content: Int64
    }

    // MARK: The file against the ledger

    /// A row of the register belongs to the subject that bears its code now; former codes join nothing.
    private func findSubjects() throws {
        try db.execute(
            sql: """
                UPDATE temp.staged SET subject =
                    (SELECT i.subject FROM main.identifier i WHERE i.value = staged.code AND i.role = 1)
                WHERE code IS NOT NULL
                """)
    }

    private func judge() throws {
        let comparison = try Comparison(db, session.reader, session.layouts)
        let take = try Query(
            db, "INSERT INTO temp.taken (line, row, kind, subject, day) VALUES (?, ?, ?, ?, ?)")
        var known: KnownSubject?
        try forEachStanding { row in
            if row.subject != known?.subject { known = try row.subject.map(load) }
            guard let (kind, day) = try verdict(row, known, comparison) else {
                settlement.repeats += 1
                return
            }
            take.bind(1, row.line)
            take.bind(2, row.row)
            take.bind(3, Int64(kind.rawValue))
            take.bind(4, row.subject?.value)
            take.bind(5, day)
            try take.run()
        }
    }

    /// The rows that were not set aside, subject by subject.
    private func forEachStanding(_ body: (StagedRow) throws -> Void) throws {
        let rows = try Query(
            db,
            """
            SELECT \(StagedRow.columns) FROM temp.staged s
            WHERE NOT EXISTS (SELECT 1 FROM temp.aside a WHERE a.line = s.line AND a.row = s.row)
            ORDER BY subject, line, row
            """)
        while try rows.step() { try body(StagedRow(rows)) }
    }

    private func load(_ subject: SubjectNumber) throws -> KnownSubject {
        guard let index = try session.histories.index(subject) else { throw LedgerProblem.unknownSubject(subject) }
        return KnownSubject(subject, index, try session.undone(in: index))
    }

    /// The fact that a row becomes and its day; nil for a repeat.
    private func verdict(
        _ row: StagedRow, _ known: KnownSubject?, _ comparison: Comparison
    ) throws -> (kind: FactKind, day: Int64)? {
        guard let known else { return (.registered, row.day) }
        let latest =
            row.isRegister
            ? known.register : row.record.flatMap { known.latest($0, sender: FactIndex.senderHash(row.sender)) }
        guard let latest else { return (.received, row.day) }
        if try comparison.isSame(latest, content: row.content, layout: row.layout, payload: { try payload(row) }) {
            return nil
        }
        let today = session.origin.today
        let old = try session.reader.fact(latest.fact).payload
        let new = try completed(row, from: old)
        if new.saysTheSame(as: old) { return nil }
        guard row.isRegister else { return (.corrected, Int64(today.number)) }
        let day = RegisterChange.day(of: new, today: today)
        return (RegisterChange.kind(from: old, to: new), Int64(day.number))
    }

    /// The row with what its file has no column for taken from the version on file: not said is not blank.
    private func completed(_ row: StagedRow, from old: Payload) throws -> Payload {
        let new = try payload(row)
        guard let silent = unstated[row.layout], !silent.isEmpty else { return new }
        let columns = zip(new.shape.names, new.columns).enumerated().map { place, column in
            silent.contains(place) && column.1.isEmpty ? old.value(column.0) : column.1
        }
        let completed = try Query(db, "UPDATE temp.staged SET body = ? WHERE line = ? AND row = ?")
        completed.bind(1, try PayloadBytes.body(columns))
        completed.bind(2, row.line)
        completed.bind(3, row.row)
        try completed.run()
        return Payload(shape: new.shape, columns: columns)
    }

    private func payload(_ row: StagedRow) throws -> Payload {
        body.bind(1, row.line)
        body.bind(2, row.row)
        defer { body.reset() }
        guard try body.step() else {
            throw LedgerProblem.damaged(
                Message("暂存的第\(row.line)行无法读出", en: "cannot read line \(row.line) of the staged rows"))
        }
        return try payload(body.bytes(0), row.layout)
    }

    private func payload(_ body: [UInt8], _ layout: Int) throws -> Payload {
        Payload(shape: shapes[layout], columns: try PayloadBytes.columns(body[...]))
    }

    // MARK: The facts

    private func append() throws {
        let names = shapes.map(\.codeName)
        let rows = try Query(
            db,
            """
            SELECT s.layout, t.kind, t.subject, t.day, s.sender, s.line, s.record, s.body
            FROM temp.taken t CROSS JOIN temp.staged s ON s.line = t.line AND s.row = t.row
            ORDER BY t.line, t.row
            """)
        while try rows.step() {
            let layout = Int(rows.integer(0))
            guard let kind = FactKind(rawValue: UInt8(truncatingIfNeeded: rows.integer(1))) else { continue }
            let known = rows.optionalInteger(2).map(SubjectNumber.init)
            let draft = FactDraft(
                kind: kind, subject: known.map { .known($0) } ?? .itself,
                day: Day(number: Int32(truncatingIfNeeded: rows.integer(3))), sender: rows.text(4),
                line: Int(rows.integer(5)), record: RecordID(stored: rows.bytes(6)), shape: names[layout],
                body: rows.bytes(7))
            try append(draft, known, layout)
        }
    }

    private func append(_ draft: FactDraft, _ known: SubjectNumber?, _ layout: Int) throws {
        let fact = try session.facts.append(draft)
        let subject = known ?? SubjectNumber(fact)
        settlement.count(draft.kind, fact: fact)
        touch.bind(1, subject.value)
        touch.bind(2, fact)
        try touch.run()
        guard shapes[layout].kind == .registration else { return }
        for identifier in Identifier.all(in: try payload(draft.body, layout)) {
            try session.identifiers.add(identifier, of: subject)
            if identifier.role != .name { try noteSharing(identifier.value, subject, line: draft.line) }
        }
    }

    private func noteSharing(_ code: String, _ subject: SubjectNumber, line: Int) throws {
        let (now, formerly) = try session.identifiers.bearers(of: code)
        let others = Set(now + formerly).subtracting([subject]).sorted()
        guard !others.isEmpty else { return }
        settlement.sharedCodes.append(SharedCode(line: line, code: code, subject: subject, others: others))
    }

    // MARK: The histories

    private func merge() throws {
        let rows = try Query(db, "SELECT subject, fact FROM temp.touched ORDER BY subject, fact")
        var subject: SubjectNumber?
        var facts: [Int64] = []
        while try rows.step() {
            let next = SubjectNumber(rows.integer(0))
            if let subject, subject != next {
                try repack(subject, facts)
                facts = []
            }
            subject = next
            facts.append(rows.integer(1))
        }
        if let subject { try repack(subject, facts) }
    }

    private func repack(_ subject: SubjectNumber, _ new: [Int64]) throws {
        let (facts, history) = try session.repack(subject, adding: new)
        let records = Set(facts.suffix(new.count).compactMap(\.record))
        settlement.crossSender += ConflictSearch(layouts: session.layouts)
            .conflicts(facts, history, of: subject).filter { records.contains($0.record) }
    }
}
