import Kernel
import KernelEvaluation
import KernelLedger
import KernelPublication

/// Who changed grade since a day, or since a head of the ledger, and why 等级变化.
public struct GradeChanges: Sendable {
    /// Since when: a day by what is known now, or what was known at a head by the same day.
    public enum Since: Sendable {
        case day(Day)
        case head(Head)
    }

    public struct Change: Sendable {
        public let profile: SubjectProfile
        /// Nil where the subject was not known at all.
        public let before: Assessment?
        public let after: Assessment
        /// The records and marks that came in since, by number; empty where time alone changed the grade.
        public let facts: [Fact]
    }

    public let standard: Standard
    public let since: Since
    public let asOf: Day
    public let changes: [Change]
    /// How many were looked at.
    public let subjects: Int

    /// - Throws: `Refusal` when the ledger does not extend the head.
    public init(_ pipeline: Pipeline, _ standard: Standard, since: Since, asOf: Day) throws {
        (self.standard, self.since, self.asOf) = (standard, since, asOf)
        if case .head(let head) = since { _ = try pipeline.ledger.verifyExtends(head) }
        let comparison = try Comparison(pipeline, standard, since, asOf)
        let all = try pipeline.ledger.subjectNumbers()
        subjects = all.count
        changes = try all.compactMap(comparison.change).sorted { $0.profile.code < $1.profile.code }
    }

    /// Looks at one subject before and after.
    private struct Comparison {
        let pipeline: Pipeline
        let standard: Standard
        let since: Since
        let asOf: Day
        let linksNow: SubjectLinks
        let linksThen: SubjectLinks

        init(_ pipeline: Pipeline, _ standard: Standard, _ since: Since, _ asOf: Day) throws {
            (self.pipeline, self.standard, self.since, self.asOf) = (pipeline, standard, since, asOf)
            linksNow = try pipeline.ledger.links()
            linksThen =
                if case .head(let head) = since { try pipeline.ledger.links(knownAt: head.number) } else { linksNow }
        }

        func change(_ subject: SubjectNumber) throws -> Change? {
            let after = try pipeline.dossier(of: subject, knownAt: nil, links: linksNow)
            let before = try self.before(subject)
            let now = try after.assess(standard, on: asOf)
            guard now.outcome.grade != before?.outcome.grade else { return nil }
            return Change(
                profile: try pipeline.profile(of: subject, asOf: asOf), before: before, after: now,
                facts: try newFacts(after))
        }

        private func before(_ subject: SubjectNumber) throws -> Assessment? {
            switch since {
            case .day(let day):
                return try pipeline.dossier(of: subject, knownAt: nil, links: linksNow).assess(standard, on: day)
            case .head(let head):
                guard subject.value <= head.number else { return nil }
                return try pipeline.dossier(of: subject, knownAt: head.number, links: linksThen).assess(
                    standard, on: asOf)
            }
        }

        /// What was learned since the head, or happened since the day.
        private func newFacts(_ dossier: Dossier) throws -> [Fact] {
            try dossier.facts(on: asOf).filter { fact in
                switch since {
                case .day(let day): day < fact.day && fact.day <= asOf && fact.kind != .decided
                case .head(let head): fact.number > head.number && fact.kind != .decided
                }
            }
        }
    }
}

extension Assessment.Outcome {
    /// Nil when not rated.
    public var grade: String? {
        if case .rated(_, _, let grade) = self { grade } else { nil }
    }
}
