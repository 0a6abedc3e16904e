import Kernel
import KernelPublication
import KernelTesting
import Testing

@testable import Pilot

/// Two pages as they are, to be looked at when they change.
@Suite struct PageGoldenTests {
    @Test(arguments: [("index.html", "review/index.html"), ("subject.html", Publication.subject(ToyWorld.code))])
    func `A page for officers is what it was`(golden: String, path: String) throws {
        let world = try ToyWorld.withOneEnterprise()
        try world.receive(ToyWorld.penalty("样罚〔2025〕1号", on: "2025-06-01"), as: "penalty", on: "2025-06-02")
        try world.receive(ToyWorld.penalty("样罚〔2024〕7号", on: "2024-05-01"), as: "penalty", on: "2025-06-02")
        let collector = ReviewCollector(
            pipeline: world.pipeline, day: "2025-12-31", head: try world.pipeline.ledger.head())
        let found = try collector.collect(setAside: [.init(name: "处罚.set-aside.csv", reasons: [("主体未登记", 2)])])
        // The head moves with every text that the kernel deposits; the pages do not.
        let content = ReviewContent(
            county: found.county, asOf: found.asOf, head: "9:" + String(repeating: "0", count: 64),
            engine: found.engine, sectors: found.sectors, queues: found.queues)
        let composition = world.pipeline.composition
        let publication = try Publication(
            content, present: content, publicity: composition.publicity, retention: composition.retention,
            language: .chinese)
        try Golden.compare(publication.text(path), with: "Tests/KernelPublicationTests/Golden/\(golden)")
    }
}
