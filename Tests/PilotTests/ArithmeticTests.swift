import Kernel
import KernelDemo
import KernelIntake
import KernelLedger
import KernelPublication
import KernelTesting
import Pilot
import Testing

/// An explanation adds up by hand: from the printed text alone.
@Suite struct ArithmeticTests {
    @Test(arguments: ["toy", "dayawan"])
    func `The printed points of every demonstrated subject add up to its printed score`(county: String) throws {
        let composition = county == "toy" ? Composition.read(ToyCounty.self) : Composition.read(DayawanForTests.self)
        let pipeline = try DemoWorld(composition.value, subjects: nil).pipeline
        let standard = try pipeline.composition.standard(nil)
        let day = pipeline.composition.plan.demo.through
        var rated = 0
        for subject in try pipeline.ledger.subjectNumbers() {
            let explanation = try pipeline.explanation(of: subject, standard, asOf: day, knownAt: nil)
            let text = ExplanationText(explanation).render().chinese
            guard text.contains("\n计分\n") else { continue }
            rated += 1
            try verify(text)
        }
        #expect(rated > 20)
    }

    /// Sums lines such as `  2. 行政处罚：-10 分`, recomputes each working, and holds the sum in the printed range.
    private func verify(_ text: String) throws {
        let lines = text.split(separator: "\n").map(String.init)
        var sum: Int64 = 0
        for (place, line) in lines.enumerated() {
            guard let match = line.wholeMatch(of: #/  \d+\. .*：([+-]?[0-9.]+) 分/#) else { continue }
            let points = try #require(units(match.1))
            sum += points
            if let working = recomputed(lines[place + 1]) { #expect(working == points, "\(line)\n\(lines[place + 1])") }
        }
        let total = try #require(text.firstMatch(of: /合计 (-?[0-9.]+) 分，限于 (-?[0-9.]+) 至 (-?[0-9.]+) 分，得分 (-?[0-9.]+)/))
        let (low, high) = (try #require(units(total.2)), try #require(units(total.3)))
        #expect(units(total.1) == sum)
        #expect(units(total.4) == min(max(sum, low), high))
        let score = try #require(text.firstMatch(of: /得分 (-?[0-9.]+)\n/))
        #expect(units(score.1) == units(total.4))
    }

    /// `每次 -5 分 × 3 = -15 分，封顶 -12 分` worked out again; nil for a working without a product.
    private func recomputed(_ working: String) -> Int64? {
        guard
            let product = working.firstMatch(
                of: /每次 ([+-]?[0-9.]+) 分 × (\d+) = ([+-]?[0-9.]+) 分(?:，封顶 ([+-]?[0-9.]+) 分)?/),
            let each = units(product.1), let times = Int64(String(product.2)), let printed = units(product.3)
        else { return nil }
        #expect(each * times == printed, "\(working)")
        guard let cap = product.4.flatMap({ units($0) }) else { return printed }
        return cap < 0 ? max(printed, cap) : min(printed, cap)
    }

    private func units(_ text: Substring) -> Int64? {
        Points(text.hasPrefix("+") ? String(text.dropFirst()) : String(text))?.units
    }
}
