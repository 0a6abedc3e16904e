import Kernel

/// What is reported once more: by the collector, who repeats others' decisions, and by a bureau that mends its own.
struct DemoAgain {
    let kind: DemoKind
    let bureaus: [DemoBureau]
    let batches: [DemoBatch]

    /// The further lines, in the order of the first ones.
    func lines(_ lines: [DemoLine], random: SplitMix64) -> [DemoLine] {
        var random = random
        let again = Set(lines.filter { !$0.isClean }.map(\.values))
        return lines.filter { $0.isClean && !again.contains($0.values) }.flatMap { line in
            let (roll, differs) = (random.below(100), random.chance(50))
            if roll < 6, let second = second(line, differs: differs) { return [second] }
            return roll == 99 ? mended(line) : []
        }
    }

    /// One act, two senders: in one half of the cases they do not say the same.
    private func second(_ line: DemoLine, differs: Bool) -> DemoLine? {
        let collector = DemoReporting(bureaus: bureaus).collector
        guard kind.isAdverseDecision, line.bureau != collector else { return nil }
        var second = line
        if differs { second.values = DemoAlteration(kind: kind.kind).altered(line.values) }
        second.bureau = collector
        second.isClean = false
        let roles = kind.kind.roles
        if let place = roles.sender.flatMap(kind.kind.index) { second.values[place] = bureaus[collector].title }
        if let place = roles.senderCode.flatMap(kind.kind.index) { second.values[place] = bureaus[collector].code }
        return second
    }

    /// A new version from the same sender, a year later.
    private func mended(_ line: DemoLine) -> [DemoLine] {
        guard line.batch + 1 < batches.count else { return [] }
        var mended = line
        mended.values = DemoAlteration(kind: kind.kind).altered(line.values)
        mended.batch += 1
        mended.isClean = false
        return [mended]
    }
}
