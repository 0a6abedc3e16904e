import Foundation
import Kernel
import KernelDigest
import KernelEvaluation
import KernelLedger
import KernelPublication

/// Gathers from the ledger what the pages show 汇集.
struct ReviewCollector {
    let pipeline: Pipeline
    let day: Day
    /// A folder with files of rows that were set aside; nil when none was named.
    let setAside: String?
    let language: Language

    func collect() throws -> ReviewContent {
        let composition = pipeline.composition
        let links = try pipeline.ledger.links()
        let head = try pipeline.ledger.head()
        let sectors = try composition.standards.map { try sector($0, links) }
        return ReviewContent(
            county: composition.plan, asOf: day, head: head.description, engine: Evaluator.engine, sectors: sectors,
            queues: ReviewContent.Queues(
                unclassified: try UnclassifiedQueue(pipeline: pipeline).items().map(\.text),
                conflicts: try pipeline.ledger.conflicts().map { ConflictText($0).line },
                setAside: try SetAsideFolder(setAside, language).files()))
    }

    private func sector(_ standard: Standard, _ links: SubjectLinks) throws -> ReviewContent.Sector {
        let basis = try pipeline.basis(standard, asOf: day, knownAt: nil)
        let subjects = try pipeline.ledger.subjectNumbers().map { try subject($0, basis) }
        return ReviewContent.Sector(
            standard: standard, status: basis.status,
            subjects: subjects.sorted { $0.document.subject < $1.document.subject },
            timeLine: try timeLine(standard, links))
    }

    private func subject(_ subject: SubjectNumber, _ basis: ViewBasis) throws -> ReviewContent.Subject {
        let explanation = try pipeline.explanation(of: subject, basis)
        let document = AssessmentDocument(explanation)
        return ReviewContent.Subject(
            explanation: explanation, document: document, digest: Digest(of: try document.bytes()).description)
    }

    /// The grades at the last eight ends of quarters, by what is known now.
    private func timeLine(
        _ standard: Standard, _ links: SubjectLinks
    ) throws -> [(day: Day, counts: [String: Int])] {
        let first = standard.grades.changes.first ?? day
        let numbers = try pipeline.ledger.subjectNumbers()
        return try ReviewCollector.quarterEnds(before: day, count: 8).filter { $0 >= first }.map { end in
            var counts: [String: Int] = [:]
            for number in numbers {
                let outcome = try pipeline.dossier(of: number, knownAt: nil, links: links).assess(standard, on: end)
                    .outcome
                counts[outcome.grade ?? "", default: 0] += 1
            }
            return (end, counts)
        }
    }

    /// The last ends of quarters up to a day, ascending.
    static func quarterEnds(before day: Day, count: Int) -> [Day] {
        let (year, month, _) = day.civil
        let firstOfQuarter = Day(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) ?? day
        let last = firstOfQuarter.adding(months: 3).adding(days: -1) <= day ? 1 : 0
        return (0..<count).map { firstOfQuarter.adding(months: 3 * (last - $0)).adding(days: -1) }.reversed()
    }
}
