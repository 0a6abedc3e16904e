import Foundation
import Kernel
import KernelLedger
import KernelPublication
import KernelTesting

@testable import Pilot

/// A toy county whose standard is adopted for everybody, with final decisions of 2025: each subject is one reason.
struct OpenCounty {
    let world: ToyWorld

    /// Three fines: one within its publicity, one past it, one minor.
    static let shown = ToyWorld.code
    static let repaired = ToyWorld.secondCode
    static let withdrawn = "91441303MA4YYY901N"
    static let clean = "93441323MA4YYY9274"
    static let trader = "92441322MA4YYY919X"
    static let young = "51441324MJ0YYY9300"
    static let vessel = "IMO9074729"
    static let publishedOn: Day = "2026-03-01"

    private static let register = """
        code,name,class,region,township,industry,status,since
        \(shown),样例<一>号&公司,enterprise,441303,东街道,C,active,2015-01-01
        \(repaired),样例二号公司,enterprise,441302,西街道,C,active,2016-05-01
        \(withdrawn),样例三号公司,enterprise,441303,北街道,C,active,2017-06-01
        \(clean),样例合作社,cooperative,441323,北街道,A,active,2018-01-01
        \(trader),样例商店,individual-business,441322,东街道,F,active,2018-01-01
        \(vessel),样例轮,vessel,441303,东街道,G,active,2019-01-01
        """

    init(adopted: Bool = true, decided: Bool = true) throws {
        world = try ToyWorld()
        try world.receive(Self.register, as: .registration, on: "2019-01-02")
        let late = "code,name,class,township,status,since\n\(Self.young),样例协会,social-organisation,东街道,active,2025-09-01"
        try world.receive(late, as: .registration, on: "2025-09-02")
        try fine(1, Self.shown, on: "2025-06-01")
        try fine(2, Self.shown, on: "2025-02-10")
        try fine(3, Self.shown, on: "2025-07-01", category: "警告")
        try fine(4, Self.repaired, on: "2025-08-01")
        try fine(5, Self.withdrawn, on: "2025-08-02")
        try fine(6, Self.trader, on: "2025-08-03")
        if adopted { try adopt() }
        if decided { try decide() }
        try world.mark(.repaired, record(4), on: "2026-02-01")
        try world.mark(.withdrawn, record(5), on: "2026-02-01")
    }

    static func number(_ fine: Int) -> String { "样罚〔2025〕\(fine)号" }

    func record(_ fine: Int) throws -> RecordID {
        let codes = [Self.shown, Self.shown, Self.shown, Self.repaired, Self.withdrawn, Self.trader]
        return try world.record(Self.number(fine), code: codes[fine - 1])
    }

    func fine(_ number: Int, _ code: String, on day: Day, category: String = "罚款") throws {
        let row = ToyWorld.penalty(Self.number(number), on: day.description, subject: code)
        try world.receive(row.replacing(",罚款,", with: ",\(category),"), as: "penalty", on: day)
    }

    func correct(_ fine: Int, _ changes: [String], on day: Day) throws {
        var order = RecordOrder(
            kind: .corrected, record: try record(fine), subject: try world.subject(Self.shown), day: day, reason: "误录")
        order.changes = changes
        _ = try world.pipeline.carryOut(.record(order), by: ToyWorld.clerk, today: day)
    }

    func adopt() throws {
        let order = Order.adoption(
            AdoptionOrder(standard: try world.standard, document: "样例局〔2024〕1号", day: "2024-12-31"))
        _ = try world.pipeline.carryOut(order, by: ToyWorld.clerk, today: "2025-01-02")
    }

    func decide(_ year: String = "2025", on today: Day = "2026-01-15") throws {
        guard let cycle = Cycle(year) else { return }
        let round = try DecisionRound(world.pipeline, world.standard, cycle, today: today)
        let desk = DecisionDesk(round: round, actor: ToyWorld.head, today: today, revises: false)
        _ = try desk.confirm(try desk.propose().confirmation)
    }

    /// The Han runs of everything on file: deposited texts without their comments, the register, records, who sent them.
    func names() throws -> Set<String> {
        let ledger = world.pipeline.ledger
        let facts = try ledger.facts(Array(1...ledger.head().number))
        let lines = facts.filter { $0.kind != .decided }.flatMap { fact in
            (fact.payload.columns + [fact.actor]).flatMap { $0.components(separatedBy: "\n") }
        }
        let said = lines.filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("#") }
        return Set(said.flatMap(\.hanRuns))
    }

    func content(on day: Day = publishedOn) throws -> ReviewContent {
        let collector = ReviewCollector(pipeline: world.pipeline, day: day, head: try world.pipeline.ledger.head())
        return try collector.collect(setAside: [])
    }

    func publication(
        on day: Day = publishedOn, present: Day? = nil, language: Language = .chinese
    ) throws -> Publication {
        let content = try content(on: day)
        let composition = world.pipeline.composition
        return try Publication(
            content, present: try present.map { try self.content(on: $0) } ?? content,
            publicity: composition.publicity, retention: composition.retention, language: language)
    }
}

extension Publication {
    var all: [PageFile] { review + publicFiles }

    func text(_ path: String) -> String {
        all.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    static func subject(_ code: String, in folder: String = "review") -> String {
        "\(folder)/subjects/toy/\(code).html"
    }
}
