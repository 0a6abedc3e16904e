import Kernel
import KernelDemo
import KernelTesting

@testable import Pilot

/// A toy world with random records and random mergers and un-mergers between three enterprises.
struct RandomMergers {
    let world: ToyWorld
    static let codes = [ToyWorld.code, ToyWorld.secondCode, ToyWorld.thirdCode]
    private static let first: Day = "2024-01-01"
    private static let last: Day = "2027-12-31"

    init(_ random: inout SplitMix64) throws {
        world = try ToyWorld()
        let receipt = try world.receive(RandomMergers.register(&random), as: .registration, on: RandomMergers.last)
        guard receipt.setAside.isEmpty else { throw Refusal(receipt.setAside.map(\.message).lines()) }
        try world.receive(RandomMergers.penalties(&random), as: "penalty", on: RandomMergers.last)
        try world.receive(RandomMergers.visits(&random), as: "toy.visit", on: RandomMergers.last)
        for _ in 0..<Int.random(in: 1...6, using: &random) { try linkOrUnlink(&random) }
    }

    private static func day(_ random: inout SplitMix64) -> Day {
        first.adding(days: Int.random(in: 0...last.days(since: first), using: &random))
    }

    /// One of the three may be young, or end.
    private static func register(_ random: inout SplitMix64) -> String {
        let rows = codes.enumerated().map { place, code in
            let ends = Bool.random(using: &random) && place == 2
            let (status, changed) = ends ? ("deregistered", "2026-11-05") : ("active", "")
            let since = place == 1 ? "2023-0\(Int.random(in: 1...9, using: &random))-15" : "2015-01-01"
            return "\(code),样例\(place)号公司,enterprise,441303,东街道,C,\(status),\(since),\(changed)"
        }
        return (["code,name,class,region,township,industry,status,since,changed_on"] + rows).joined(separator: "\n")
    }

    /// Of few numbers, so that two enterprises often have a record of one act.
    private static func penalties(_ random: inout SplitMix64) -> String {
        var rows = [ToyWorld.penaltyHeader]
        var seen: Set<String> = []
        for _ in 0..<Int.random(in: 0...8, using: &random) {
            let (number, code) = (Int.random(in: 1...5, using: &random), codes[Int.random(in: 0...2, using: &random)])
            guard seen.insert("\(number) \(code)").inserted else { continue }
            let conduct = ["轻微样例行为", "严重样例行为", "没有列出的行为"][Int.random(in: 0...2, using: &random)]
            let text = ToyWorld.penalty(
                "样罚〔2025〕\(number)号", on: day(&random).description, conduct: conduct, subject: code)
            rows += text.split(separator: "\n").dropFirst().map(String.init)
        }
        return rows.joined(separator: "\n")
    }

    private static func visits(_ random: inout SplitMix64) -> String {
        let rows = (0..<Int.random(in: 0...5, using: &random)).map { number in
            let (code, visited) = (codes[Int.random(in: 0...2, using: &random)], day(&random))
            let result = Bool.random(using: &random) ? "good" : "poor"
            let mended = min(visited.adding(days: Int.random(in: 1...200, using: &random)), last)
            return "v\(number),\(code),\(visited),\(result),\(result == "poor" ? mended.description : "")"
        }
        return (["visit_no,uscc,visited_on,result,mended_on"] + rows).joined(separator: "\n")
    }

    /// Tries a merger, or ends one; what the rules refuse is not on file.
    private func linkOrUnlink(_ random: inout SplitMix64) throws {
        let pair = RandomMergers.codes.shuffled(using: &random).prefix(2)
        let open = try world.pipeline.ledger.links().all.filter { $0.ending == nil }
        var day = RandomMergers.day(&random)
        do {
            if let link = open.randomElement(using: &random), Bool.random(using: &random) {
                day = max(day, link.since)
                try world.carryOut(
                    .link(
                        LinkOrder(
                            subject: link.from, relation: .mergedInto, other: link.to, begins: false, day: day,
                            reason: "误并")))
            } else {
                try world.merge(pair[0], into: pair[1], on: day)
            }
        } catch is Refusal {}
    }
}
