/// Packs the facts of one subject under layouts: the one pure function between the ledger and an evaluation.
///
/// What is stored is the pack of all facts of a subject; a replay packs the facts up to a number; `audit` compares.
public struct Packer: Sendable {
    public let layouts: Layouts

    public init(layouts: Layouts) {
        self.layouts = layouts
    }

    public enum Problem: Error, Equatable, Sendable {
        /// A fact names a kind that no layout declares.
        case unknownKind(KindID, fact: Int64)
        /// A stored value does not fit its column.
        case unreadable(column: String, fact: Int64)
        /// A `derive` hook gave a value that its declared column cannot hold.
        case derivation(hook: String, column: String, fact: Int64)
        /// Fact numbers beyond 4,294,967,295 or more than 255 status intervals on one record.
        case tooLarge(fact: Int64)
    }

    /// The history of one subject from its facts; their order does not matter, their numbers do.
    ///
    /// - Parameter merged: the facts of the subjects that were merged into it: their records count as its own, and acts
    ///   that both have are one act; their rows of the register do not.
    public func pack(_ facts: [Fact], merged: [Fact] = []) throws -> PackedHistory {
        let ordered = (facts + merged).sorted { $0.number < $1.number }
        if let last = ordered.last, last.number > Int64(UInt32.max) { throw Problem.tooLarge(fact: last.number) }
        var entries = try registration(facts)
        entries += try records(ordered)
        assignActs(&entries)
        return PackedHistory(
            pack: try PackWriter(layouts: layouts).write(entries), index: FactIndex(facts: ordered).bytes)
    }

    // MARK: The register

    /// One entry per fact of the register; its fields hold from its day until the next one's.
    private func registration(_ facts: [Fact]) throws -> [PackEntry] {
        guard let layout = layouts.layout(of: .registration) else { return [] }
        return try RegisterRows.inForce(facts).flatMap { fact in
            let values = try encode(fact, layout)
            let entry = PackEntry(layout: layout.code, day: fact.day, fact: fact, values: values)
            return fact.kind == .registered ? statusKnownLater(entry, layout) : [entry]
        }
    }

    /// A first row whose status holds only from a later day: what the status was before is not known.
    private func statusKnownLater(_ entry: PackEntry, _ layout: Layout) -> [PackEntry] {
        guard let changed = Day(entry.origin.payload.value(RegisterColumn.changedOn)), changed > entry.day,
            let status = layout.slots.firstIndex(where: { $0.column.name == RegisterColumn.status })
        else { return [entry] }
        var before = entry
        before.values[status] = Layout.Slot.blank
        var after = entry
        after.day = changed
        return [before, after]
    }

    // MARK: Records

    private func records(_ facts: [Fact]) throws -> [PackEntry] {
        let marks = RecordMarks(facts, layouts)
        var entries: [PackEntry] = []
        for chain in VersionChain.chains(in: facts) {
            let shared = marks.statuses(of: chain) + [marks.outranking(chain)].compactMap { $0 }
            for version in chain.versions {
                entries += try entriesOf(version, chain.statuses(of: version, marks.undone) + shared, marks)
            }
        }
        return entries
    }

    /// The record itself, and what each sector's `classify` table makes of it.
    private func entriesOf(_ fact: Fact, _ statuses: [StatusInterval], _ marks: RecordMarks) throws -> [PackEntry] {
        let kind = fact.payload.shape.kind
        guard let layout = layouts.layout(of: kind) else { throw Problem.unknownKind(kind, fact: fact.number) }
        let day = Day(fact.payload.value(layout.kind.roles.day)) ?? fact.day
        var entry = PackEntry(layout: layout.code, day: day, fact: fact, values: try encode(fact, layout))
        entry.statuses = statuses
        entry.act = ActName(fact.payload, layout.kind.roles)
        var entries = [try derive(entry, layout)]
        for table in layouts.classify where table.reads(kind) {
            entries += try findings(of: entry, table, marks)
        }
        return entries
    }

    private func findings(
        of entry: PackEntry, _ table: ClassifyTable, _ marks: RecordMarks
    ) throws -> [PackEntry] {
        let fact = entry.origin
        let sector = table.sector
        if let line = table.firstMatch(fact.payload, on: entry.day) {
            guard case .finding(let kind) = line.outcome else { return [] }
            return [try finding(entry, kind, line)]
        }
        let officers = marks.classifications(of: fact, in: sector)
        var before = try finding(entry, .unclassified(sector), nil)
        before.statuses += replaced(by: officers)
        return try [before]
            + officers.enumerated().map { place, officer in
                var after = try finding(entry, KindID(officer.payload.columns.first ?? ""), nil)
                after.statuses.append(
                    StatusInterval(status: .pending, from: .distantPast, until: officer.day, fact: officer.number))
                after.statuses += replaced(by: officers[(place + 1)...])
                return after
            }
    }

    /// From the first day of any later fact on, something else holds.
    private func replaced(by later: some Collection<Fact>) -> [StatusInterval] {
        guard let next = later.min(by: { ($0.day, $0.number) < ($1.day, $1.number) }) else { return [] }
        return [StatusInterval(status: .superseded, from: next.day, until: .distantFuture, fact: next.number)]
    }

    /// A finding 归类记录: the sector's kind with the columns that a line maps, or those of the same name.
    private func finding(_ entry: PackEntry, _ kind: KindID, _ line: ClassifyLine?) throws -> PackEntry {
        let fact = entry.origin
        guard let layout = layouts.layout(of: kind) else { throw Problem.unknownKind(kind, fact: fact.number) }
        let source = layouts.layout(of: fact.payload.shape.kind)?.kind
        var finding = entry
        finding.layout = layout.code
        finding.values = try layout.slots.map { slot in
            if slot.isDerived { return Layout.Slot.blank }
            let name = slot.column.name
            let text = line?.constants[name] ?? fact.payload.value(line?.copies[name] ?? sameName(name, in: source))
            guard let value = slot.encode(text) else { throw Problem.unreadable(column: name, fact: fact.number) }
            return value
        }
        return try derive(finding, layout)
    }

    private func sameName(_ name: String, in source: RecordKind?) -> String {
        source?.index(of: name) == nil ? "" : name
    }

    private func encode(_ fact: Fact, _ layout: Layout) throws -> [Int64] {
        try layout.slots.map { slot in
            if slot.isDerived { return Layout.Slot.blank }
            let name = slot.column.name
            guard let value = slot.encode(fact.payload.value(name)) else {
                throw Problem.unreadable(column: name, fact: fact.number)
            }
            return value
        }
    }

    private func derive(_ entry: PackEntry, _ layout: Layout) throws -> PackEntry {
        guard let hooks = layouts.derivations[layout.kind.id] else { return entry }
        var result = entry
        let fields = Dictionary(
            zip(layout.slots, entry.values).map { ($0.column.name, $0.value($1)) }, uniquingKeysWith: { $1 })
        let record = TypedRecord(day: entry.day, fields: fields)
        for (use, hook) in hooks {
            guard let parameters = use.parameters.entry(on: entry.day) else { continue }
            for (name, value) in hook.function(record, Derivation.Parameters(values: parameters.value)) {
                guard let place = layout.slots.firstIndex(where: { $0.isDerived && $0.column.name == name }),
                    let number = layout.slots[place].encode(value)
                else { throw Problem.derivation(hook: hook.name, column: name, fact: entry.origin.number) }
                result.values[place] = number
            }
        }
        return result
    }

    // MARK: Acts

    /// Numbers the acts that several records share, in the order of their names; a lone record keeps 0.
    private func assignActs(_ entries: inout [PackEntry]) {
        let records = entries.indices.filter { entries[$0].origin.payload.shape.kind != .registration }
        let codes = authorityCodes(records.compactMap { entries[$0].act })
        let keys = records.map { entries[$0].act?.key(codes: codes) ?? "record \(entries[$0].recordName)" }
        var members: [String: Set<String>] = [:]
        for (place, key) in zip(records, keys) {
            members[key, default: []].insert(entries[place].reportName)
        }
        let shared = members.filter { $0.value.count > 1 }.keys.sorted()
        let numbers = Dictionary(uniqueKeysWithValues: shared.enumerated().map { ($1, UInt32($0 + 1)) })
        for (place, key) in zip(records, keys) { entries[place].actIndex = numbers[key] ?? 0 }
    }

    /// The code of each authority that some record names together with its code; the smallest where there are several.
    private func authorityCodes(_ acts: [ActName]) -> [String: String] {
        let both = acts.filter { !$0.authority.isEmpty && !$0.authorityName.isEmpty }
        return Dictionary(both.map { ($0.authorityName, $0.authority) }, uniquingKeysWith: { min($0, $1) })
    }
}
