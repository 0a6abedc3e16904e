import Kernel
import KernelLedger
import KernelPublication

/// One subject as known at a fact number 主体档案: which histories are one on which day, and what a standard makes of them.
///
/// A merger is a dated link: before its day both subjects are as they were, from that day on the survivor's history takes
/// in the other's, and the other is no longer rated.
public struct Dossier: Sendable {
    public let subject: SubjectNumber
    let pipeline: Pipeline
    let knownAt: Int64?
    let links: SubjectLinks

    /// The history that counts on a day: its own and those of the subjects merged into it by then.
    public func history(on day: Day) throws -> PackedHistory {
        let merged = links.members(of: subject, on: day).dropFirst()
        let own = try pipeline.history(of: subject, knownAt: knownAt)
        if merged.isEmpty { return own }
        return try pipeline.ledger.history(of: subject, merged: merged, knownAt: knownAt) ?? own
    }

    /// The facts of that history.
    public func facts(on day: Day) throws -> [Fact] {
        try links.members(of: subject, on: day).flatMap { try pipeline.ledger.facts(of: $0, knownAt: knownAt) }
    }

    public func assess(_ standard: Standard, on day: Day) throws -> Assessment {
        let evaluator = pipeline.composition.evaluator(standard)
        if let merger = links.merger(of: subject, on: day) {
            return try evaluator.merged(
                into: pipeline.profile(of: merger.to, asOf: day, knownAt: knownAt).code, on: day)
        }
        return try pipeline.read(history(on: day)) { try evaluator.assess($0, on: day) }
    }

    /// Every record of the sector on file that no line cites, and why; nothing is told of a subject that was merged.
    public func notCounted(_ standard: Standard, on day: Day) throws -> [NotCounted] {
        guard links.merger(of: subject, on: day) == nil else { return [] }
        return try pipeline.read(history(on: day)) {
            try pipeline.composition.evaluator(standard).notCounted($0, on: day)
        }
    }

    /// The first day after `day` on which the assessment says something else without a new fact, mergers included.
    public func nextChange(_ standard: Standard, after day: Day) throws -> NextChange {
        let now = try assess(standard, on: day)
        var start = day
        for change in links.changes(of: subject) where change > day {
            if let found = try ownChange(standard, after: start), found < change { return .on(found) }
            if try !assess(standard, on: change).saysTheSame(as: now) { return .on(change) }
            start = change
        }
        return try ownChange(standard, after: start).map { .on($0) } ?? .never
    }

    /// The links that hold on a day, with what the explanation tells of each.
    func stories(on day: Day) throws -> [LinkStory] {
        let outgoing = links.from(subject).filter { $0.holds(on: day) }.map { ($0, true) }
        let incoming = links.to(subject).filter { $0.holds(on: day) }.map { ($0, false) }
        return try (outgoing + incoming).map { link, isOutgoing in
            let other = isOutgoing ? link.to : link.from
            return LinkStory(
                link: link, isOutgoing: isOutgoing,
                other: try pipeline.profile(of: other, asOf: day, knownAt: knownAt),
                beginning: try ground(link.fact), ending: try link.ending.map(ground))
        }
    }

    /// Those whose records count here by a merger, directly or through others.
    public func origins(on day: Day) throws -> [SubjectNumber: SubjectProfile] {
        let merged = links.members(of: subject, on: day).dropFirst()
        let profiles = try merged.map { ($0, try pipeline.profile(of: $0, asOf: day, knownAt: knownAt)) }
        return Dictionary(profiles, uniquingKeysWith: { first, _ in first })
    }

    private func ground(_ number: Int64) throws -> LinkStory.Ground {
        let fact = try pipeline.ledger.facts([number]).first
        return LinkStory.Ground(
            fact: number, unit: fact?.sender ?? "", reason: fact.flatMap(LinkStatement.init)?.reason ?? "")
    }

    /// The next change while the members stay the same.
    private func ownChange(_ standard: Standard, after day: Day) throws -> Day? {
        guard links.merger(of: subject, on: day) == nil else { return nil }
        let next = try pipeline.read(history(on: day)) {
            try pipeline.composition.evaluator(standard).nextChange($0, after: day)
        }
        if case .on(let found) = next { return found }
        return nil
    }
}

extension Pipeline {
    /// A subject as known at a fact number; the links may be read once for many subjects.
    public func dossier(of subject: SubjectNumber, knownAt: Int64?, links: SubjectLinks? = nil) throws -> Dossier {
        Dossier(
            subject: subject, pipeline: self, knownAt: knownAt, links: try links ?? ledger.links(knownAt: knownAt))
    }
}
