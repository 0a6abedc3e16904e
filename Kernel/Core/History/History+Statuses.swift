extension History {
    /// The status intervals of each record of a kind, by the number of its fact.
    public func statuses(_ layout: Layout) -> [Int64: [StatusInterval]] {
        guard let section = section(layout) else { return [:] }
        let entries = (0..<section.count).map(section.entry)
        return Dictionary(entries.map { (fact($0), statuses($0)) }, uniquingKeysWith: +)
    }
}
