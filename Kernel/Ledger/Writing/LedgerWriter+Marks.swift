import Kernel

extension LedgerWriter {
    /// Marks a record: withdrawn, repaired, objected to, classified. Returns the number of the fact.
    ///
    /// `columns` are the words that belong to the fact: the reason, for `classified` the sector's kind before it. The
    /// sender is the actor's unit. `subject` is needed only where several subjects have a record of this id, `line`
    /// where the mark comes from a file.
    @discardableResult
    public func mark(
        _ kind: FactKind, record: RecordID, of subject: SubjectNumber? = nil, day: Day, columns: [String],
        line: Int = 0
    ) throws -> Int64 {
        try checkOpen()
        try check(kind, columns)
        let (subject, index) = try locate(record, subject)
        try refuseRegister(record, index)
        return try append(
            kind, record, subject, day: day, line: line, shape: Payload.Shape.plain.codeName,
            body: try PayloadBytes.body(columns))
    }

    /// Corrects a record from a command: a new version by the actor's unit that holds from `day` on.
    ///
    /// `values` stand in the order of the kind's columns; the reason is kept beside them. Refused when they say what is on file, or when they would
    /// make another record of it. Rows of the register are corrected by sending the register.
    @discardableResult
    public func correct(
        record: RecordID, of subject: SubjectNumber? = nil, day: Day, values: [String], reason: String, line: Int = 0
    ) throws -> Int64 {
        try checkOpen()
        let (subject, index) = try locate(record, subject)
        try refuseRegister(record, index)
        let old = try latestVersion(record, index)
        let kind = old.payload.shape.kind
        guard let layout = session.layouts.layout(of: kind) else {
            throw LedgerProblem.undeclared(kind, session.layouts, place: session.origin.place(line: 0))
        }
        try layout.check(values, place: session.origin.place(line: 0))
        let new = Payload(shape: Payload.Shape(layout.kind), columns: values)
        if new.saysTheSame(as: old.payload) { throw LedgerProblem.unchanged(record) }
        try checkIdentity(record, layout.kind, from: old.payload, to: new)
        let shape = Payload.Shape(kind: new.shape.kind, names: new.shape.names + [Payload.reasonColumn])
        return try append(
            .corrected, record, subject, day: day, line: line, shape: shape.codeName,
            body: try PayloadBytes.body(values + [reason]))
    }

    private func append(
        _ kind: FactKind, _ record: RecordID, _ subject: SubjectNumber, day: Day, line: Int, shape: String,
        body: [UInt8]
    ) throws -> Int64 {
        let fact = try session.facts.append(
            FactDraft(
                kind: kind, subject: .known(subject), day: day, sender: session.origin.actor.unit, line: line,
                record: record, shape: shape, body: body))
        try session.repack(subject, adding: [fact])
        return fact
    }

    private func check(_ kind: FactKind, _ columns: [String]) throws {
        let expected: Int
        switch kind {
        case .withdrawn, .repaired, .objectionOpened, .objectionClosed: expected = 1
        case .classified: expected = 2
        default: throw LedgerProblem.notAMark(kind)
        }
        guard columns.count == expected else {
            throw LedgerProblem.wrongWords(kind, expected: expected, found: columns.count)
        }
        let target = KindID(columns[0])
        if kind == .classified, session.layouts.layout(of: target) == nil {
            throw LedgerProblem.undeclared(target, session.layouts, place: session.origin.place(line: 0))
        }
    }

    private func locate(
        _ record: RecordID, _ subject: SubjectNumber?
    ) throws -> (subject: SubjectNumber, index: FactIndex) {
        let found = try RecordSearch.holders(of: record, session.db).filter { subject == nil || $0.subject == subject }
        guard let first = found.first else { throw LedgerProblem.unknownRecord(record) }
        if found.count > 1 { throw LedgerProblem.severalSubjects(record, found.map(\.subject)) }
        return first
    }

    private func refuseRegister(_ record: RecordID, _ index: FactIndex) throws {
        if index.entries.contains(where: { $0.record == record && $0.kind.isOfRegister }) {
            throw LedgerProblem.registerRecord(record)
        }
    }

    /// The latest version of the actor's own unit, or the latest of any where that unit reported none.
    private func latestVersion(_ record: RecordID, _ index: FactIndex) throws -> Fact {
        let undone = try session.undone(in: index)
        let versions = index.entries.filter {
            $0.record == record && $0.kind.carriesRecord && !undone.contains($0.fact)
        }
        let unit = FactIndex.senderHash(session.origin.actor.unit)
        guard let latest = versions.last(where: { $0.sender == unit }) ?? versions.last else {
            throw LedgerProblem.unknownRecord(record)
        }
        return try session.reader.fact(latest.fact)
    }

    private func checkIdentity(_ record: RecordID, _ kind: RecordKind, from old: Payload, to new: Payload) throws {
        for column in kind.roles.identity
        where Folding.decisionNumber(old.value(column)) != Folding.decisionNumber(new.value(column)) {
            throw LedgerProblem.identityChanged(record, column: kind.column(column)?.title ?? column)
        }
        let subject = kind.roles.subject
        if try resolve(old.value(subject)) != resolve(new.value(subject)) {
            throw LedgerProblem.identityChanged(record, column: kind.column(subject)?.title ?? subject)
        }
    }
}
