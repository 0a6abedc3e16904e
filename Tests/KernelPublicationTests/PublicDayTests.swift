import Kernel
import KernelPublication
import KernelTesting
import Testing

@testable import Pilot

/// Whose records, which adoption and which day a public page shows.
@Suite struct PublicDayTests {
    private func publishing(_ county: OpenCounty, asOf day: Day, today: Day, to out: String) throws -> PublishReport {
        try Publishing(
            pipeline: county.world.pipeline, day: day, today: today, setAside: nil, language: .chinese
        ).write(to: out, by: ToyWorld.head, at: "2026-03-01T00:00:00+08:00")
    }

    @Test func `A record that came in from an individual business by a merger is not shown, nor its name`() throws {
        let county = try OpenCounty(decided: false)
        let numbers = try [OpenCounty.trader, OpenCounty.shown].map { try county.world.subject($0) }
        let order = LinkOrder(
            subject: numbers[0], relation: .mergedInto, other: numbers[1], begins: true, day: "2025-10-01", reason: "合并"
        )
        _ = try county.world.pipeline.carryOut(.link(order), by: ToyWorld.officer, today: "2025-10-01")
        try county.decide()
        let publication = try county.publication()
        let page = publication.text("public/subjects/toy/\(OpenCounty.shown).html")
        #expect(page.contains(OpenCounty.number(1)))
        for word in ["样例商店", OpenCounty.trader, OpenCounty.number(6)] { #expect(!page.contains(word), "\(word)") }
        let reasons = publication.leftOut.filter { $0.code == OpenCounty.shown }.map(\.reason)
        #expect(reasons.contains(.individualBusiness), "\(reasons)")
    }

    @Test func `A decision names the adoption under which it was made, whatever was adopted since`() throws {
        let county = try OpenCounty()
        let again = Order.adoption(
            AdoptionOrder(standard: try county.world.standard, document: "样例局〔2026〕77号", day: "2026-02-01"))
        _ = try county.world.pipeline.carryOut(again, by: ToyWorld.clerk, today: "2026-02-10")
        let page = try county.publication().text("public/subjects/toy/\(OpenCounty.shown).html")
        #expect(page.contains("样例局〔2024〕1号") && !page.contains("77号"))
    }

    @Test func `What is public is judged on the day of publishing, whatever day officers look at`() throws {
        let county = try OpenCounty()
        let scratch = try ScratchFolder()
        for (place, day) in ["2025-12-31", "2026-03-01", "2027-12-31"].enumerated() {
            let out = "\(scratch.path)/\(place)"
            #expect(
                try publishing(county, asOf: Day(day) ?? .distantPast, today: "2026-03-01", to: out).published
                    == county.publication().published)
        }
    }

    @Test func `Nothing is published on a day before the last receipt, or into a folder without a name`() throws {
        let county = try OpenCounty()
        let early = #expect(throws: Refusal.self) {
            try publishing(county, asOf: "2026-01-01", today: "2026-01-01", to: "x")
        }
        #expect(early?.message.chinese.contains("早于台账最后一件的收到日") == true)
        let blank = #expect(throws: Refusal.self) {
            try publishing(county, asOf: "2026-03-01", today: "2026-03-01", to: " ")
        }
        #expect(blank?.message.chinese == "--out 不能为空；请写目录")
    }
}
