import Foundation
import Kernel
import KernelDigest
import KernelEvaluation
import KernelLedger
import KernelPublication

/// Gathers from the ledger what the pages show 汇集, all of it as known at one head, whatever is received meanwhile.
struct ReviewCollector {
    let pipeline: Pipeline
    let day: Day
    let head: Head

    func on(_ day: Day) -> ReviewCollector { ReviewCollector(pipeline: pipeline, day: day, head: head) }

    /// Everything.
    func collect(setAside: [ReviewContent.SetAsideFile]) throws -> ReviewContent {
        let queues = ReviewContent.Queues(
            unclassified: try UnclassifiedQueue(pipeline: pipeline).items().filter { $0.fact.number <= head.number }
                .map(\.text),
            conflicts: try pipeline.ledger.conflicts().filter { $0.reports.allSatisfy { $0.fact <= head.number } }
                .map { ConflictText($0).line },
            setAside: setAside)
        return try content(of: subjects(), queues) { try timeLine($0) }
    }

    /// The results alone, of everybody or of one subject: what a page of a subject, or of what is public, is made from.
    func collectResults(of subject: SubjectNumber? = nil) throws -> ReviewContent {
        let queues = ReviewContent.Queues(unclassified: [], conflicts: [], setAside: [])
        return try content(of: subject.map { [$0] } ?? subjects(), queues) { _ in [] }
    }

    private func content(
        of subjects: [SubjectNumber], _ queues: ReviewContent.Queues,
        timeLine: (Standard) throws -> [(day: Day, counts: [String: Int])]
    ) throws -> ReviewContent {
        let composition = pipeline.composition
        let adoptions = try pipeline.ledger.adoptions(knownAt: head.number)
        let sectors = try composition.standards.map { standard in
            let basis = try pipeline.basis(standard, asOf: day, knownAt: head.number)
            let results = try subjects.map { try result(of: $0, basis) }
            return ReviewContent.Sector(
                standard: standard, status: basis.status, adoptions: adoptions,
                subjects: results.sorted { $0.document.subject < $1.document.subject },
                timeLine: try timeLine(standard))
        }
        return ReviewContent(
            county: composition.plan, asOf: day, head: head.description, engine: Evaluator.engine, sectors: sectors,
            queues: queues)
    }

    /// Everybody who was known at the head.
    private func subjects() throws -> [SubjectNumber] {
        try pipeline.ledger.subjectNumbers().filter { $0.value <= head.number }
    }

    private func result(of subject: SubjectNumber, _ basis: ViewBasis) throws -> ReviewContent.Subject {
        let explanation = try pipeline.explanation(of: subject, basis)
        let document = AssessmentDocument(explanation)
        return ReviewContent.Subject(
            explanation: explanation, document: document, digest: Digest(of: try document.bytes()).description)
    }

    /// The grades at the last eight ends of quarters, by what is known at the head.
    private func timeLine(_ standard: Standard) throws -> [(day: Day, counts: [String: Int])] {
        let first = standard.grades.changes.first ?? day
        let (numbers, links) = (try subjects(), try pipeline.ledger.links(knownAt: head.number))
        return try ReviewCollector.quarterEnds(before: day, count: 8).filter { $0 >= first }.map { end in
            var counts: [String: Int] = [:]
            for number in numbers {
                let dossier = try pipeline.dossier(of: number, knownAt: head.number, links: links)
                counts[try dossier.assess(standard, on: end).outcome.grade ?? "", default: 0] += 1
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
