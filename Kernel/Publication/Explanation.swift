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
    public let assessment: Assessment
    /// The first change that comes by itself and, where that one leaves grade and score as they are, the first that
    /// does not; empty when nothing changes.
    public let next: [Assessment]
    public let notCounted: [NotCounted]
    /// The facts that the assessment and the records not counted refer to, by number.
    public let facts: [Int64: Fact]
    /// What hooks derived from a record, in words, by the number of its fact.
    public let derived: [Int64: Message]
    /// The ledger's head, or the fact up to which it was read.
    public let known: String
    /// Which deposited texts hold the standard; empty while it is not deposited.
    public let deposits: [Int64]

    public init(
        county: CountyPlan, standard: Standard, status: StandardStatus, kinds: [RecordKind], profile: SubjectProfile,
        links: [LinkStory], assessment: Assessment, next: [Assessment], notCounted: [NotCounted],
        facts: [Int64: Fact], derived: [Int64: Message], known: String, deposits: [Int64]
    ) {
        self.county = county
        self.standard = standard
        self.status = status
        self.kinds = kinds
        self.profile = profile
        self.links = links
        self.assessment = assessment
        self.next = next
        self.notCounted = notCounted
        self.facts = facts
        self.derived = derived
        self.known = known
        self.deposits = deposits
    }

    /// How often the grade is inspected; nil for a subject that is not rated, and where the standard does not say.
    public var inspection: (frequency: InspectionFrequency, clause: Clause)? {
        guard case .rated(_, _, let grade) = assessment.outcome else { return nil }
        return standard.inspections?.frequency(of: grade, on: assessment.asOf)
    }

    /// The regulations under which an officer judges conduct on the day, each with the lists that it concerns.
    var judgedByOfficers: [(since: Day, clause: Clause, lists: [String])] {
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

    func kind(_ id: KindID) -> RecordKind? {
        kinds.first { $0.id == id }
    }
}
