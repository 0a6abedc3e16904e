import Foundation
import Kernel

/// An assessment as a document: the same history, standard and day give the same bytes, in whatever order facts arrived.
///
/// Subjects are named by code and records by id; no fact number and no arrival order is in it.
public struct AssessmentDocument: Codable, Hashable, Sendable {
    public let format: Int
    public let subject: String
    public let sector: String
    public let asOf: String
    public let grade: String?
    public let gradeByScore: String?
    public let score: String?
    /// The id and the title of the rule by which the subject is not rated.
    public let notRated: String?
    public let notRatedTitle: String?
    public let sum: String
    public let lines: [LineDocument]
    /// The first day on which the result changes by itself; nil when it never does.
    public let nextChange: String?

    public struct LineDocument: Codable, Hashable, Sendable {
        public let rule: String
        public let effect: String
        public let value: String?
        public let points: String
        public let counted: String
        /// Sorted by record id.
        public let evidence: [String]
        public let reference: String
        public let evidenceOfClause: String
    }

    /// - Parameter records: the record id of each cited fact.
    public init(_ assessment: Assessment, subject: String, next: NextChange, records: (Int64) -> RecordID?) {
        format = 1
        self.subject = subject
        sector = assessment.sector.description
        asOf = assessment.asOf.description
        sum = assessment.sum.description
        if case .on(let day) = next { nextChange = day.description } else { nextChange = nil }
        switch assessment.outcome {
        case .rated(let score, let byScore, let grade):
            (self.grade, gradeByScore, self.score) = (grade, byScore, score.description)
            (notRated, notRatedTitle) = (nil, nil)
        case .notRated(let rule, let title, _):
            (grade, gradeByScore, score) = (nil, nil, nil)
            (notRated, notRatedTitle) = (rule, title.chinese)
        }
        lines = assessment.lines.map { LineDocument($0, records: records) }
    }

    /// Reads a document back; nil when the bytes are none.
    public init?(json bytes: [UInt8]) {
        guard let document = try? JSONDecoder().decode(AssessmentDocument.self, from: Data(bytes)) else { return nil }
        self = document
    }

    /// The document that a decision holds; nil when it cannot be read.
    public init?(_ decision: Decision) {
        self.init(json: Array(decision.document.utf8))
    }

    /// Canonical JSON on one line: keys sorted, no blanks.
    public func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self))
    }
}

extension AssessmentDocument.LineDocument {
    /// Whether it gives or takes points.
    public var isScored: Bool { ["base", "points", "group"].contains(effect) }

    /// Whether it acts on the grade.
    public var lowersGrade: Bool { ["down", "veto"].contains(effect.prefix(4)) }

    /// Whether it takes points away, or lowers the grade. What a group holds back is no conduct of the subject.
    public var isAdverse: Bool { lowersGrade || (isScored && effect != "group" && counted.hasPrefix("-")) }

    fileprivate init(_ line: Line, records: (Int64) -> RecordID?) {
        rule = line.rule
        switch line.role {
        case .base: effect = "base"
        case .points: effect = "points"
        case .group: effect = "group"
        case .downgrade(let steps): effect = "down \(steps)"
        case .veto(let grade): effect = "veto \(grade)"
        case .list(let id, _): effect = "list \(id)"
        }
        switch line.value {
        case .count(let count)?: value = String(count)
        case .number(let number)?: value = String(number)
        case .choice(let id, _)?: value = id
        case nil: value = nil
        }
        points = line.points.description
        counted = line.counted.description
        evidence = line.evidence.compactMap { records($0)?.description }.sorted()
        reference = line.clause.document.chinese + line.clause.article
        evidenceOfClause = line.clause.evidence.rawValue
    }
}
