import Kernel

/// Which bureau reports what.
struct DemoReporting {
    let bureaus: [DemoBureau]

    /// The bureau that reports what no other does, and a part of what others decided once more.
    var collector: Int { bureaus.firstIndex { $0.reports == nil } ?? 0 }

    /// The bureaus that name a kind, or its sector; the collector for what nobody names.
    func reporters(of kind: KindID) -> [Int] {
        let named = bureaus.indices.filter { place in
            bureaus[place].reports?.contains { $0 == kind.description || kind.description.hasPrefix("\($0).") } ?? false
        }
        return named.isEmpty ? [collector] : named
    }

    /// Who reports a row after an example: the authority that it names, or else the first that reports the kind.
    func bureau(for kind: RecordKind, example: [String: String]) -> Int {
        let reporters = reporters(of: kind.id)
        let authority = kind.roles.authority.flatMap { example[$0] }
        return reporters.first { bureaus[$0].code == authority } ?? reporters[0]
    }
}
