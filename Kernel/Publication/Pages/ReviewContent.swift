import Kernel

/// Everything that the pages for officers show 内部查看内容, as values.
public struct ReviewContent: Sendable {
    public let county: CountyPlan
    public let asOf: Day
    public let head: String
    public let engine: String
    public let sectors: [Sector]
    public let queues: Queues

    /// One sector's results.
    public struct Sector: Sendable {
        public let standard: Standard
        public let status: StandardStatus
        /// Every adoption of a standard, under one of which each final decision was made.
        public let adoptions: [Fact]
        /// By code.
        public let subjects: [Subject]
        /// How many subjects had each grade on some earlier days; the key `""` counts those not rated.
        public let timeLine: [(day: Day, counts: [String: Int])]

        public init(
            standard: Standard, status: StandardStatus, adoptions: [Fact], subjects: [Subject],
            timeLine: [(day: Day, counts: [String: Int])]
        ) {
            (self.standard, self.status, self.adoptions) = (standard, status, adoptions)
            (self.subjects, self.timeLine) = (subjects, timeLine)
        }

        /// Under which adoption a decision was made; a draft for a trial.
        func status(of decision: Decision) -> StandardStatus {
            adoptions.first { $0.number == decision.adoption }.flatMap(StandardStatus.init(adoption:)) ?? .draft
        }
    }

    /// One subject's result with its explanation.
    public struct Subject: Sendable {
        public let explanation: Explanation
        public let document: AssessmentDocument
        /// The digest of the document's canonical bytes.
        public let digest: String

        public init(explanation: Explanation, document: AssessmentDocument, digest: String) {
            (self.explanation, self.document, self.digest) = (explanation, document, digest)
        }
    }

    /// What waits for somebody.
    public struct Queues: Sendable {
        public let unclassified: [Message]
        public let conflicts: [Message]
        public let setAside: [SetAsideFile]

        public init(unclassified: [Message], conflicts: [Message], setAside: [SetAsideFile]) {
            (self.unclassified, self.conflicts, self.setAside) = (unclassified, conflicts, setAside)
        }
    }

    /// A file of rows that were set aside, with how many rows have each reason.
    public struct SetAsideFile: Sendable {
        public let name: String
        public let reasons: [(reason: String, rows: Int)]

        public init(name: String, reasons: [(reason: String, rows: Int)]) {
            (self.name, self.reasons) = (name, reasons)
        }
    }

    public init(
        county: CountyPlan, asOf: Day, head: String, engine: String, sectors: [Sector], queues: Queues
    ) {
        (self.county, self.asOf, self.head, self.engine) = (county, asOf, head, engine)
        (self.sectors, self.queues) = (sectors, queues)
    }

    func proof(_ page: String, _ subject: PageProof.Subject? = nil) -> PageProof {
        PageProof(page: page, county: county.title, asOf: asOf, head: head, engine: engine, subject: subject)
    }

    /// Where the page of a subject lies, seen from the index.
    static func path(_ sector: SectorID, _ code: String) -> String { "subjects/\(sector)/\(code).html" }
}
