/// What one sender reported about one record: the first version and its corrections, oldest first.
struct VersionChain {
    let record: RecordID
    let sender: String
    var versions: [Fact]

    /// When a version does not hold: before its own day, and from the first day of any later one on.
    ///
    /// A correction may be dated before an earlier correction; on every day the version learned last holds alone.
    func life(of place: Int) -> [StatusInterval] {
        let version = versions[place]
        var intervals: [StatusInterval] = []
        if place > 0 {
            intervals.append(
                StatusInterval(status: .pending, from: .distantPast, until: version.day, fact: version.number))
        }
        if let next = versions[(place + 1)...].min(by: { ($0.day, $0.number) < ($1.day, $1.number) }) {
            intervals.append(
                StatusInterval(status: .superseded, from: next.day, until: .distantFuture, fact: next.number))
        }
        return intervals
    }

    /// The chains among a subject's facts, by record and sender; facts of the register are not among them.
    static func chains(in facts: [Fact]) -> [VersionChain] {
        var chains: [VersionChain] = []
        var places: [Key: Int] = [:]
        for fact in facts where fact.kind == .received || fact.kind == .corrected {
            guard let record = fact.record, fact.payload.shape.kind != .registration else { continue }
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

    private struct Key: Hashable {
        let record: RecordID
        let sender: String
    }
}
