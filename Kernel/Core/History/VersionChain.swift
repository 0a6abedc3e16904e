/// What one sender reported about one record: the first version and its corrections, oldest first.
struct VersionChain {
    let record: OwnRecord
    let sender: String
    var versions: [Fact]

    /// The chains among a subject's facts, by subject, record and sender; facts of the register are not among them.
    static func chains(in facts: [Fact]) -> [VersionChain] {
        var chains: [VersionChain] = []
        var places: [Key: Int] = [:]
        for fact in facts where fact.kind == .received || fact.kind == .corrected {
            guard let record = OwnRecord(fact), fact.payload.shape.kind != .registration else { continue }
            let key = Key(record: record, sender: fact.sender)
            if let place = places[key] {
                chains[place].versions.append(fact)
            } else {
                places[key] = chains.count
                chains.append(VersionChain(record: record, sender: fact.sender, versions: [fact]))
            }
        }
        return chains
    }

    /// When a version does not hold: before its own day, the first excepted, and from the first day of any later one on;
    /// never when it was undone.
    ///
    /// A correction may be dated before an earlier correction: on every day the version learned last holds alone.
    /// An undone version neither replaces the one before it nor makes the one after it wait.
    func statuses(of version: Fact, _ undone: Undone) -> [StatusInterval] {
        if let withdrawal = undone.withdrawal(of: version.number) {
            return [StatusInterval(status: .withdrawn, from: .distantPast, until: .distantFuture, fact: withdrawal)]
        }
        let standing = versions.filter { !undone.contains($0.number) }
        var statuses: [StatusInterval] = []
        if let first = standing.first, first.number != version.number {
            statuses.append(
                StatusInterval(status: .pending, from: .distantPast, until: version.day, fact: version.number))
        }
        let later = standing.filter { $0.number > version.number }
        if let next = later.min(by: { ($0.day, $0.number) < ($1.day, $1.number) }) {
            statuses.append(
                StatusInterval(status: .superseded, from: next.day, until: .distantFuture, fact: next.number))
        }
        return statuses
    }

    private struct Key: Hashable {
        let record: OwnRecord
        let sender: String
    }
}
