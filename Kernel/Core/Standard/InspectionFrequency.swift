/// So many inspections in a term 检查频次, such as once in 24 months.
public struct InspectionFrequency: Hashable, Sendable {
    public package(set) var times: Int
    public package(set) var term: Term

    public init(times: Int, term: Term) {
        self.times = times
        self.term = term
    }

    /// Whether it is rarer than another one, exactly; nil where months and days cannot be compared.
    public func isRarer(than other: InspectionFrequency) -> Bool? {
        switch (term, other.term) {
        case (.months(let own), .months(let others)), (.days(let own), .days(let others)):
            times * others < other.times * own
        default: nil
        }
    }

    /// As a person reads it: `24 个月 1 次`.
    public var title: Message {
        times == 0
            ? Message("不安排", en: "none")
            : Message("\(term.title) \(times) 次", en: "\(times) in \(term.title)")
    }
}
