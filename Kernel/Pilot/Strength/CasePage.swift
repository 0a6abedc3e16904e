import Kernel
import KernelConfiguration

/// A worked case as people read it: its sentence, its day, what is on file, and what is expected.
struct CasePage {
    let example: SectorCase
    let standard: Standard
    let kinds: [RecordKind]

    /// What is on file of each kind, a line each; the register first.
    var records: [(title: String, rows: [String])] {
        let register = example.register.map { [(KindID.registration, $0.value)] } ?? []
        return (register + example.records.map { ($0.kind, $0.csv) }).map { kind, csv in
            (kinds.first { $0.id == kind }?.title ?? kind.description, CasePage.rows(csv))
        }
    }

    var facts: [Message] {
        example.facts.map { fact in
            let target = fact.target.map { Message("为 \($0)", en: " as \($0)") } ?? .none
            return .verbatim("\(fact.day) ") + fact.kind.title + target + .verbatim(" \(fact.record): \(fact.because)")
        }
    }

    var expected: [Message] {
        let expect = example.expect
        let parts: [Message?] = [
            expect.grade.map { Message("等级 \($0.value)", en: "grade \($0.value)") },
            expect.notRated.map { Message("不评定：\(title($0.value))", en: "not rated: \(title($0.value))") },
            expect.score.map { Message("得分 \($0.value.description)", en: "score \($0.value.description)") },
            expect.lists.map(lists),
            expect.inspections.map { Message("检查频次 \($0.value.title)", en: "inspections \($0.value.title)") },
            expect.nextChange.map(next),
        ]
        let lines = expect.lines.sorted { $0.value.location < $1.value.location }.map(line)
        return parts.compactMap { $0 } + lines
    }

    private func line(_ rule: String, _ expected: Placed<ExpectedLine>) -> Message {
        Message("\(title(rule)) \(expected.value.words)", en: "\(title(rule)) \(expected.value.words)")
    }

    private func lists(_ expected: Placed<[String]>) -> Message {
        let titles = expected.value.map { id in standard.lists.first { $0.id == id }?.title ?? id }
        let none = Message("无", en: "none")
        let names = titles.isEmpty ? none : Message.list(titles)
        return Message("名单 \(names)", en: "lists \(names)")
    }

    private func next(_ expected: Placed<NextChange>) -> Message {
        switch expected.value {
        case .on(let day): Message("下次变化 \(day)", en: "next change \(day)")
        case .never: Message("不会自己变化", en: "nothing changes by itself")
        }
    }

    /// `一次处罚（penalties）`; the id alone for what no rule has.
    private func title(_ rule: String) -> Message {
        guard let title = standard.ruleTitles[rule] else { return .verbatim(rule) }
        return Message("\(title)（\(rule)）", en: "\(title) (\(rule))")
    }

    /// Each row as `column value`, without blanks.
    private static func rows(_ csv: String) -> [String] {
        let lines = csv.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
        guard let header = lines.first else { return [] }
        return lines.dropFirst().map { cells in
            zip(header, cells).filter { !$1.isEmpty }.map { "\($0) \($1)" }.joined(separator: ", ")
        }
    }
}

extension ExpectedLine {
    /// As a case writes it.
    var words: Message {
        switch self {
        case .points(let points): .verbatim(points.signed)
        case .down(let steps): Message("降 \(steps) 级", en: "down \(steps)")
        case .veto(let grade): Message("否决，定为 \(grade)", en: "veto, grade \(grade)")
        case .list: Message("建议列入", en: "proposed for the list")
        case .none: Message("不计", en: "nothing")
        }
    }
}

extension Standard {
    /// The title of each rule that a case can name.
    fileprivate var ruleTitles: [String: String] {
        let measured = indicators.map { ($0.id, $0.title) }
        let grading = (downgrades + vetoes).map { ($0.id, $0.title) }
        let triggers = lists.flatMap(\.triggers).map { ($0.id, $0.title) }
        let states = notRated.map { ($0.id, $0.title) }
        let base: String =
            switch base {
            case .fixed(let title, _): title
            case .measured(let rule): rule.title
            }
        return Dictionary(
            [("base", base)] + measured + grading + triggers + states, uniquingKeysWith: { first, _ in first })
    }
}
