import Kernel

extension LedgerWriter {
    /// Undoes versions of records 撤销收文: one withdrawal each, in the order given; each touched history is packed once.
    ///
    /// Each withdrawal holds from the day of the version that it makes void, see `Undone`. Returns the facts' numbers.
    /// Throws `notUndoable` for a row of the register, another sender's version, or one that is undone already.
    @discardableResult
    public func undo(_ versions: [Fact], reason: String) throws -> [Int64] {
        try checkOpen()
        var added: [SubjectNumber: [Int64]] = [:]
        var numbers: [Int64] = []
        let standing = try standing(versions)
        for version in versions {
            guard let subject = version.subject, standing.contains(version.number) else {
                throw LedgerProblem.notUndoable(fact: version.number)
            }
            let number = try appendUndoing(version, subject, reason)
            added[subject, default: []].append(number)
            numbers.append(number)
        }
        for (subject, facts) in added.sorted(by: { $0.key < $1.key }) { try session.repack(subject, adding: facts) }
        return numbers
    }

    /// The versions that the actor's unit may undo.
    private func standing(_ versions: [Fact]) throws -> Set<Int64> {
        let unit = session.origin.actor.unit
        let own = versions.filter {
            ($0.kind == .received || $0.kind == .corrected) && $0.payload.shape.kind != .registration
                && $0.sender == unit
        }
        var standing = Set<Int64>()
        for (subject, facts) in Dictionary(grouping: own, by: \.subject) {
            guard let subject, let index = try session.histories.index(subject) else { continue }
            let undone = try session.undone(in: index)
            standing.formUnion(facts.map(\.number).filter { !undone.contains($0) })
        }
        return standing
    }

    private func appendUndoing(_ version: Fact, _ subject: SubjectNumber, _ reason: String) throws -> Int64 {
        try session.facts.append(
            FactDraft(
                kind: .withdrawn, subject: .known(subject), day: version.day, sender: session.origin.actor.unit,
                line: 0, record: version.record, shape: Payload.Shape.plain.codeName,
                body: try PayloadBytes.body([String(version.number), reason])))
    }
}
