import Kernel
import KernelDemo
import KernelTesting

/// A generated toy history: visits, licences, penalties of all wordings, and what may follow them.
struct RandomHistory {
    private(set) var history: ToyHistory

    init(_ layouts: Layouts, _ random: inout SplitMix64, marks: Bool) {
        let since = ("2018-01-01" as Day).adding(days: Int.random(in: 0...2600, using: &random))
        history = ToyHistory(layouts, since: since)
        for number in 0..<Int.random(in: 0...12, using: &random) {
            let day = RandomHistory.day(&random)
            switch Int.random(in: 0...3, using: &random) {
            case 0:
                let mended =
                    Bool.random(using: &random) ? day.adding(days: Int.random(in: 0...400, using: &random)) : nil
                history.visit("v\(number)", on: day, Bool.random(using: &random) ? "good" : "poor", mended: mended)
            case 1:
                let end = day.adding(days: Int.random(in: 0...900, using: &random))
                history.licence("l\(number)", on: day, Bool.random(using: &random) ? "high" : "low", through: end)
            default:
                let conduct = ["轻微样例行为", "严重样例行为", "没有列出"].randomElement(using: &random) ?? ""
                let record = history.penalty("p\(number)", on: day, conduct: conduct)
                if marks { mark(record, after: day, conduct, &random) }
            }
        }
        if marks, Int.random(in: 0...5, using: &random) == 0 { history.deregister(on: RandomHistory.day(&random)) }
    }

    private mutating func mark(_ record: RecordID?, after day: Day, _ conduct: String, _ random: inout SplitMix64) {
        let later = day.adding(days: Int.random(in: 1...200, using: &random))
        switch Int.random(in: 0...5, using: &random) {
        case 0: history.mark(.withdrawn, record, on: later)
        case 1: history.mark(.repaired, record, on: later)
        case 2:
            history.mark(.objectionOpened, record, on: later)
            history.mark(.objectionClosed, record, on: later.adding(days: 20))
        case 3 where conduct == "没有列出":
            history.mark(.classified, record, on: later, columns: ["toy.fine", "理由"])
        default: break
        }
    }

    private static func day(_ random: inout SplitMix64) -> Day {
        ("2022-06-01" as Day).adding(days: Int.random(in: 0...1500, using: &random))
    }
}
