import Kernel

/// Where a standard has dated values 可以另定的位置: each place is the keys that lead there, `indicators.penalties.cap`.
///
/// Found by their form, a mapping of days, so that no chapter needs to be named here.
struct DatedPlaces {
    /// The place and the dated values that the standard has there, in the order of the text.
    let all: [(name: String, values: [Node.Pair])]
    private let values: [String: [Node.Pair]]
    private let others: Set<String>

    init(in chapters: [Node.Pair]) {
        var (found, others): ([(name: String, values: [Node.Pair])], Set<String>) = ([], [])
        DatedPlaces.collect(chapters, below: "", &found, &others)
        all = found
        values = Dictionary(found.map { ($0.name, $0.values) }, uniquingKeysWith: { first, _ in first })
        self.others = others
    }

    /// The dated values at a place; nil where there are none.
    subscript(_ name: String) -> [Node.Pair]? { values[name] }

    /// Whether the standard has something else there than dated values.
    func hasOther(_ name: String) -> Bool { others.contains(name) }

    /// The place that was meant by one that there is not.
    func nearest(_ name: String) -> String? {
        let names = all.map(\.name)
        return names.first { name.hasPrefix("\($0).") } ?? names.first { $0.hasSuffix(".\(name)") }
            ?? NearestWord.of(name, among: names)
    }

    /// What may follow where a place left the standard: its next keys, written as places.
    func continuations(of name: String) -> [String] {
        var prefix = name.split(separator: ".").map(String.init)
        while true {
            let next = following(prefix)
            if !next.isEmpty || prefix.isEmpty { return next }
            prefix.removeLast()
        }
    }

    private func following(_ prefix: [String]) -> [String] {
        var seen: Set<String> = []
        return all.compactMap { place in
            let keys = place.name.split(separator: ".").map(String.init)
            guard keys.count > prefix.count, Array(keys.prefix(prefix.count)) == prefix else { return nil }
            let next = keys.prefix(prefix.count + 1).joined(separator: ".")
            return seen.insert(next).inserted ? next : nil
        }
    }

    private static func collect(
        _ pairs: [Node.Pair], below path: String, _ found: inout [(name: String, values: [Node.Pair])],
        _ others: inout Set<String>
    ) {
        for pair in pairs {
            let name = path.isEmpty ? pair.name : "\(path).\(pair.name)"
            if let values = dated(pair.value) {
                found.append((name, values))
                continue
            }
            others.insert(name)
            if case .mapping(let inner) = pair.value.content { collect(inner, below: name, &found, &others) }
        }
    }

    private static func dated(_ node: Node) -> [Node.Pair]? {
        guard case .mapping(let pairs) = node.content, !pairs.isEmpty, pairs.allSatisfy({ Day($0.name) != nil })
        else { return nil }
        return pairs
    }
}
