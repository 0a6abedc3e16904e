/// What one sender reported about one record: the first version and its corrections, oldest first.
struct VersionChain {
    let record: RecordID
    let sender: String
    var versions: [Fact]

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
