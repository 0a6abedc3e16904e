/// All links between subjects that some facts state 主体关联, for every day at once.
///
/// A merge is a link as well: nothing is rewritten, so that the days before it stay as they were.
public struct SubjectLinks: Sendable {
    /// By the number of the fact that made each.
    public let all: [SubjectLink]
    private let outgoing: [SubjectNumber: [SubjectLink]]
    private let incoming: [SubjectNumber: [SubjectLink]]

    public static let none = SubjectLinks([])

    /// Among facts in the order of their numbers; only those about links matter.
    public init(_ facts: some Sequence<Fact>) {
        var links: [SubjectLink] = []
        for fact in facts {
            guard let statement = LinkStatement(fact) else { continue }
            if statement.begins {
                links.append(statement.link)
            } else if let place = links.lastIndex(where: { statement.ends($0) }) {
                links[place] = links[place].ended(on: fact.day, by: fact.number)
            }
        }
        all = links
        outgoing = Dictionary(grouping: links, by: \.from)
        incoming = Dictionary(grouping: links, by: \.to)
    }

    public func from(_ subject: SubjectNumber) -> [SubjectLink] { outgoing[subject] ?? [] }

    public func to(_ subject: SubjectNumber) -> [SubjectLink] { incoming[subject] ?? [] }

    /// The subject that took this one in, on a day; nil when none did.
    public func merger(of subject: SubjectNumber, on day: Day) -> SubjectLink? {
        from(subject).last { $0.relation == .mergedInto && $0.holds(on: day) }
    }

    /// Everybody whose history counts for a subject on a day: the subject itself, then all that were merged into it,
    /// directly or through others, ascending.
    public func members(of subject: SubjectNumber, on day: Day) -> [SubjectNumber] {
        var members: Set<SubjectNumber> = []
        var open = [subject]
        while let next = open.popLast() {
            for link in to(next) where link.relation == .mergedInto && link.holds(on: day) && link.from != subject {
                if members.insert(link.from).inserted { open.append(link.from) }
            }
        }
        return [subject] + members.sorted()
    }

    /// The days on which a subject's members, or its own merger, can change: ascending.
    public func changes(of subject: SubjectNumber) -> [Day] {
        var days: Set<Day> = []
        var seen: Set<SubjectNumber> = [subject]
        var open = [subject]
        for link in from(subject) where link.relation == .mergedInto { days.formUnion([link.since, link.until]) }
        while let next = open.popLast() {
            for link in to(next) where link.relation == .mergedInto {
                days.formUnion([link.since, link.until])
                if seen.insert(link.from).inserted { open.append(link.from) }
            }
        }
        days.remove(.distantFuture)
        return days.sorted()
    }
}

extension SubjectLink {
    fileprivate func ended(on day: Day, by fact: Int64) -> SubjectLink {
        SubjectLink(from: from, relation: relation, to: to, since: since, until: day, fact: self.fact, ending: fact)
    }
}
