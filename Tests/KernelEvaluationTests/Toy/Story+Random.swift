import Kernel
import KernelDemo

extension Story {
    /// An invented life between three years before and two after 2025-06-01, with every kind of mark.
    static func random(_ random: inout SplitMix64, marks: Bool = true) -> Story {
        var story = Story(register: false)
        story.invent(register: &random)
        for place in 0..<Int.random(in: 0...18, using: &random) { story.invent(place, marks: marks, &random) }
        return story
    }

    private mutating func invent(register random: inout SplitMix64) {
        let since = Day.random(&random).description
        let industries = ["chemical", "chemical", "retail", "finance", ""]
        let industry = industries.randomElement(using: &random) ?? ""
        let old = Bool.random(using: &random)
        register(
            on: old ? "2015-01-01" : .random(&random), ["industry": industry, "since": old ? "2015-01-01" : since])
        if Int.random(in: 0..<4, using: &random) == 0 {
            register(.moved, on: .random(&random), ["industry": industries.randomElement(using: &random) ?? ""])
        }
        if Int.random(in: 0..<6, using: &random) == 0 {
            register(.deregistered, on: .random(&random), ["status": "deregistered"])
        }
    }

    private mutating func invent(_ place: Int, marks: Bool, _ random: inout SplitMix64) {
        let day = Day.random(&random)
        let kind = (ToyKinds.all + [ToyKinds.report]).randomElement(using: &random) ?? ToyKinds.award
        let decision = Int.random(in: 0..<3, using: &random) == 0 ? "罚\(Int.random(in: 0..<4, using: &random))号" : ""
        let record = report(kind, "N\(place)", on: day, Story.fields(kind, &random), decision: decision)
        guard marks else { return }
        switch Int.random(in: 0..<12, using: &random) {
        case 0: mark(.withdrawn, record, on: .random(&random))
        case 1: mark(.repaired, record, on: .random(&random))
        case 2:
            mark(.objectionOpened, record, on: day.adding(days: Int.random(in: 0..<300, using: &random)))
            mark(.objectionClosed, record, on: day.adding(days: Int.random(in: 300..<500, using: &random)))
        case 3: report(kind, "N\(place)", on: day, Story.fields(kind, &random), correcting: .random(&random))
        case 4: report(kind, "N\(place)", on: day, Story.fields(kind, &random), sender: "机关")
        case 5 where kind == ToyKinds.report: mark(.classified, record, on: .random(&random), ["toy.penalty", ""])
        default: break
        }
    }

    private static func fields(_ kind: RecordKind, _ random: inout SplitMix64) -> [String: String] {
        var fields = ["authority_name": ["玩具局", "某局"].randomElement(using: &random) ?? ""]
        for column in kind.columns {
            let blank = Int.random(in: 0..<8, using: &random) == 0
            switch column.type {
            case .choice(let choices): fields[column.name] = blank ? "" : choices.randomElement(using: &random)?.id
            case .day where column.name != "on": fields[column.name] = blank ? "" : Day.random(&random).description
            case .integer: fields[column.name] = blank ? "" : String(Int.random(in: 30...100, using: &random))
            case .money: fields[column.name] = String(Int.random(in: 1...10_000_000, using: &random))
            default: break
            }
        }
        return fields
    }
}

extension Day {
    fileprivate static func random(_ random: inout SplitMix64) -> Day {
        let middle: Day = "2025-06-01"
        return middle.adding(days: Int.random(in: -1_100...750, using: &random))
    }
}
