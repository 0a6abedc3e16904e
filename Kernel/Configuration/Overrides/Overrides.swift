import Kernel

/// What a county adds to one standard 区县定值: dated values, and the documents that its files name.
struct Overrides {
    static var none: Overrides { Overrides(texts: [], titles: [:], additions: []) }

    let texts: [ConfigurationText]
    /// The documents of each file by its path; a file uses its own.
    let titles: [String: Declared<String>]
    /// In the order of the files.
    let additions: [Addition]

    func has(_ location: Location?) -> Bool {
        texts.contains { $0.path == location?.file }
    }

    /// The same with other dated values.
    func keeping(_ additions: [Addition]) -> Overrides {
        Overrides(texts: texts, titles: titles, additions: additions)
    }

    /// The chapters of a standard with the additions among their dated values, by day.
    func merged(into chapters: [Node.Pair]) -> [Node.Pair] {
        additions.isEmpty ? chapters : merged(chapters, below: "", additions)
    }

    private func merged(_ pairs: [Node.Pair], below path: String, _ additions: [Addition]) -> [Node.Pair] {
        pairs.map { pair in
            let name = path.isEmpty ? pair.name : "\(path).\(pair.name)"
            let here = additions.filter { $0.place == name || $0.place.hasPrefix("\(name).") }
            guard !here.isEmpty, case .mapping(let inner) = pair.value.content else { return pair }
            let added = here.filter { $0.place == name }
            let content = added.isEmpty ? merged(inner, below: name, here) : Overrides.insert(added, among: inner)
            let value = Node(content: .mapping(content), start: pair.value.start, end: pair.value.end)
            return Node.Pair(name: pair.name, key: pair.key, value: value)
        }
    }

    private static func insert(_ additions: [Addition], among values: [Node.Pair]) -> [Node.Pair] {
        (values + additions.map(\.pair)).sorted { $0.name < $1.name }
    }
}
