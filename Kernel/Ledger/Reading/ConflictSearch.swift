import Kernel

/// Finds the records of one subject that several units report with different content.
///
/// Who governs is read from the pack, where the one rule for it already left its mark.
struct ConflictSearch {
    let layouts: Layouts

    /// Whether a subject can have any conflict; cheap.
    static func mayConflict(_ index: FactIndex) -> Bool {
        var senders: [RecordID: UInt64] = [:]
        for entry in index.entries where entry.kind == .received || entry.kind == .corrected {
            guard let record = entry.record else { continue }
            if let sender = senders[record], sender != entry.sender { return true }
            senders[record] = entry.sender
        }
        return false
    }

    /// The conflicts among the facts of a subject, by record.
    func conflicts(_ facts: [Fact], _ history: PackedHistory, of subject: SubjectNumber) -> [Conflict] {
        let marks = marks(in: history)
        return latest(facts).sorted { $0.key < $1.key }.compactMap { record, reports in
            let standing = reports.filter { !(marks.withdrawn.contains($0.number)) }
            guard let first = standing.first, standing.contains(where: { content($0) != content(first) })
            else { return nil }
            return Conflict(
                record: record, kind: first.payload.shape.kind, subject: subject,
                reports: standing.map { Conflict.Report(sender: $0.sender, fact: $0.number) },
                governing: standing.lazy.compactMap { marks.outranked[$0.number] }.first)
        }
    }

    private func content(_ fact: Fact) -> [String] {
        layouts.layout(of: fact.payload.shape.kind)?.kind.content(of: fact.payload) ?? fact.payload.columns
    }

    /// The latest version of each unit, by record; only records of several units.
    private func latest(_ facts: [Fact]) -> [RecordID: [Fact]] {
        var reports: [RecordID: [Fact]] = [:]
        let undone = Undone(facts)
        for fact in facts where (fact.kind == .received || fact.kind == .corrected) && !fact.isRegisterRow {
            guard let record = fact.record, !undone.contains(fact.number) else { continue }
            reports[record, default: []].removeAll { $0.sender == fact.sender }
            reports[record, default: []].append(fact)
        }
        return reports.filter { $0.value.count > 1 }
    }

    private func marks(in history: PackedHistory) -> (withdrawn: Set<Int64>, outranked: [Int64: Int64]) {
        var (withdrawn, outranked): (Set<Int64>, [Int64: Int64]) = ([], [:])
        history.read { history in
            for layout in layouts.layouts {
                guard let section = history.section(layout) else { continue }
                for entry in (0..<section.count).map(section.entry) where history.hasStatus(entry) {
                    for interval in history.statuses(entry) {
                        if interval.status == .withdrawn { withdrawn.insert(history.fact(entry)) }
                        if interval.status == .outranked { outranked[history.fact(entry)] = interval.fact }
                    }
                }
            }
        }
        return (withdrawn, outranked)
    }
}

extension Payload {
    /// Whether two payloads have the same values, column by column name; a column that one lacks counts as empty there,
    /// and the reason of a correction is not compared.
    ///
    /// Compares bytes: Swift's own comparison would take two spellings of one character for the same.
    func saysTheSame(as other: Payload) -> Bool {
        let names = Set(shape.names + other.shape.names).subtracting([Payload.reasonColumn])
        return shape.kind == other.shape.kind
            && names.allSatisfy { value($0).utf8.elementsEqual(other.value($0).utf8) }
    }
}
