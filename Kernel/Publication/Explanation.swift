import Kernel

/// Everything that "why did I get this grade?" 评价说明 needs, as values; the text is made from it alone.
public struct Explanation: Sendable {
    public let county: CountyPlan
    public let standard: Standard
    /// Whether the standard was in force on the day.
    public let status: StandardStatus
    public let kinds: [RecordKind]
    public let profile: SubjectProfile
    /// The links that hold on the day, seen from the subject.
    public let links: [LinkStory]
    /// Those whose records count here by a merger.
    public let origins: [SubjectNumber: SubjectProfile]
    public let assessment: Assessment
    /// The first change that comes by itself and, where that one leaves grade and score as they are, the first that
    /// does not; empty when nothing changes.
    public let next: [Assessment]
    public let notCounted: [NotCounted]
    /// The facts that the assessment and the records not counted refer to, by number.
    public let facts: [Int64: Fact]
    /// When each record did not count or was marked, by the number of its fact.
    public let statuses: [Int64: [StatusInterval]]
    /// What hooks derived from a record, in words, by the number of its fact.
    public let derived: [Int64: Message]
    /// The ledger's head, or the fact up to which it was read.
    public let known: String
    /// Which deposited texts hold the standard; empty while it is not deposited.
    public let deposits: [Int64]

    public init(
        county: CountyPlan, standard: Standard, status: StandardStatus, kinds: [RecordKind], profile: SubjectProfile,
        links: [LinkStory], origins: [SubjectNumber: SubjectProfile], assessment: Assessment, next: [Assessment],
        notCounted: [NotCounted], facts: [Int64: Fact], statuses: [Int64: [StatusInterval]], derived: [Int64: Message],
        known: String, deposits: [Int64]
    ) {
        self.county = county
        self.standard = standard
        self.status = status
        self.kinds = kinds
        self.profile = profile
        self.links = links
        self.origins = origins
        self.assessment = assessment
        self.next = next
        self.notCounted = notCounted
        self.facts = facts
        self.statuses = statuses
        self.derived = derived
        self.known = known
        self.deposits = deposits
    }

    /// The decisions of the standard's sector about the subject itself, oldest first 历次认定.
    public var decisions: [(fact: Fact, decision: Decision)] {
        facts.values.filter { $0.kind == .decided && $0.subject == profile.number }.sorted { $0.number < $1.number }
            .compactMap { fact in Decision(fact).map { (fact, $0) } }.filter { $0.1.sector == standard.sector }
    }

    /// How often the grade is inspected; nil for a subject that is not rated, and where the standard does not say.
    public var inspection: (frequency: InspectionFrequency, clause: Clause)? {
        guard case .rated(_, _, let grade) = assessment.outcome else { return nil }
        return standard.inspections?.frequency(of: grade, on: assessment.asOf)
    }

    /// The regulations under which an officer judges conduct on the day, each with the lists that it concerns.
    public var judgedByOfficers: [(since: Day, clause: Clause, lists: [String])] {
        var found: [(since: Day, clause: Clause, lists: [String])] = []
        for list in standard.lists {
            guard let entry = list.undefined?.entry(on: assessment.asOf) else { continue }
            let place = found.firstIndex { $0.since == entry.since && $0.clause.citation == entry.clause.citation }
            if let place {
                found[place].lists.append(list.title)
            } else {
                found.append((entry.since, entry.clause, [list.title]))
            }
        }
        return found
    }

    public func kind(_ id: KindID) -> RecordKind? {
        kinds.first { $0.id == id }
    }
}
