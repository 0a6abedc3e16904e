/// The decisions of the files so far, by authority: each can be cited once.
struct DemoDecisions {
    private var byAuthority: [String: [DemoDecision]] = [:]

    mutating func add(_ decisions: [DemoDecision]) {
        for decision in decisions { byAuthority[decision.authority, default: []].append(decision) }
    }

    /// One of an authority's decisions, taken out; nil when there is none.
    mutating func take(of authority: String, random: inout SplitMix64) -> DemoDecision? {
        guard let count = byAuthority[authority]?.count, count > 0 else { return nil }
        byAuthority[authority]?.swapAt(random.below(count), count - 1)
        return byAuthority[authority]?.popLast()
    }
}
