import Kernel
import KernelDemo
import KernelEvaluation
import KernelTesting
import Testing

@testable import Pilot

/// The day on which a result changes by itself, mergers included, held against looking at every day.
@Suite struct MergerForecastTests {
    private static let start: Day = "2024-06-01"
    private static let count = 1096

    @Test func `Looking at every day of three years of 120 random histories finds no other day`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        var (mergers, endings) = (0, 0)
        var rulebooks: [Rulebook] = []
        for number in 0..<120 {
            let world = try RandomMergers(&random).world
            if rulebooks.isEmpty { rulebooks = try everyRulebook(world.pipeline.composition) }
            let links = try world.pipeline.ledger.links()
            mergers += links.all.count
            endings += links.all.count { $0.ending != nil }
            for code in RandomMergers.codes {
                let dossier = try world.pipeline.dossier(of: world.subject(code), knownAt: nil, links: links)
                try verify(dossier, try world.standard, rulebooks, &random, "seed \(seed), history \(number), \(code)")
            }
        }
        #expect(mergers > 120 && endings > 30, "\(mergers) mergers, \(endings) of them ended")
    }

    /// From every day of a change, and from one day within each stretch, the next change is the one that looking finds.
    private func verify(
        _ dossier: Dossier, _ standard: Standard, _ rulebooks: [Rulebook], _ random: inout SplitMix64, _ note: String
    ) throws {
        let results = try everyDay(dossier, standard, rulebooks)
        var place = 0
        while place < results.count {
            let changed = (place + 1..<results.count).first { !results[$0].saysTheSame(as: results[place]) }
            let within = Int.random(in: place..<(changed ?? results.count), using: &random)
            for from in Set([place, within]) {
                let named = try dossier.nextChange(standard, after: Self.start.adding(days: from))
                verify(named, changed.map { Self.start.adding(days: $0) }, "\(note) after day \(from)")
            }
            guard let changed else { return }
            place = changed
        }
    }

    private func verify(_ named: NextChange, _ found: Day?, _ note: String) {
        let last = Self.start.adding(days: Self.count - 1)
        switch (named, found) {
        case (.on(let day), let found?): #expect(day == found, "\(note)")
        case (.on(let day), nil): #expect(day > last, "\(note)")
        case (.never, let found): #expect(found == nil, "\(note)")
        }
    }

    /// Compiled afresh for each day: the evaluator's own periods are what is tested.
    private func everyRulebook(_ composition: Composition) throws -> [Rulebook] {
        let standard = try composition.standard(nil)
        return try (0..<Self.count).map { offset in
            try Rulebook(
                standard, on: Self.start.adding(days: offset), layouts: composition.layouts,
                retention: composition.retention)
        }
    }

    /// The assessment of each day, by the links and the packed histories alone.
    private func everyDay(_ dossier: Dossier, _ standard: Standard, _ rulebooks: [Rulebook]) throws -> [Assessment] {
        let evaluator = dossier.pipeline.composition.evaluator(standard)
        var packed: [[SubjectNumber]: PackedHistory] = [:]
        var codes: [SubjectNumber: String] = [:]
        return try (0..<Self.count).map { place in
            let day = Self.start.adding(days: place)
            if let survivor = dossier.links.merger(of: dossier.subject, on: day)?.to {
                let code = try codes[survivor] ?? dossier.pipeline.profile(of: survivor, asOf: day).code
                codes[survivor] = code
                return try evaluator.merged(into: code, on: day)
            }
            let members = dossier.links.members(of: dossier.subject, on: day)
            let history = try packed[members] ?? dossier.history(on: day)
            packed[members] = history
            return try dossier.pipeline.read(history) { evaluator.assess($0, under: rulebooks[place], on: day) }
        }
    }

    @Test func `All at once, on one thread or three, gives the bytes of one by one`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SplitMix64(seed: seed)
        for _ in 0..<12 {
            let world = try RandomMergers(&random).world
            let head = try world.pipeline.ledger.head().number
            for day: Day in ["2024-06-01", "2025-08-15", "2026-12-31"] {
                for knownAt in [nil, head - 1] {
                    let single = try RandomMergers.codes.sorted().map {
                        try world.document(on: day, code: $0, knownAt: knownAt).bytes()
                    }
                    for threads in [1, 3] {
                        let all = try BulkEvaluation(
                            pipeline: world.pipeline, standard: world.standard, day: day, knownAt: knownAt,
                            threads: threads
                        ).documents()
                        #expect(all.map(\.bytes) == single, "seed \(seed), \(day), \(threads) threads")
                    }
                }
            }
        }
    }
}
