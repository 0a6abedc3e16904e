extension History {
    /// What hooks derived from each record of a kind, in words, by the number of its fact.
    public func derivedTexts(_ layout: Layout) -> [Int64: Message] {
        let slots = layout.slots.filter(\.isDerived)
        guard !slots.isEmpty, let section = section(layout) else { return [:] }
        var texts: [Int64: Message] = [:]
        for entry in (0..<section.count).map(section.entry) {
            let fields = slots.compactMap { slot -> Message? in
                switch slot.value(field(entry, slot)) {
                case .blank: nil
                case .choice(let id): .verbatim("\(slot.column.title) ") + slot.column.display(id)
                case .day(let day): .verbatim("\(slot.column.title) \(day)")
                case .integer(let number): .verbatim("\(slot.column.title) ") + slot.column.display(String(number))
                }
            }
            if !fields.isEmpty { texts[fact(entry)] = fields.joined(Message("，", en: ", ")) }
        }
        return texts
    }
}
