import Kernel

/// What a subject can do about each line that is against it 改进建议: how its records end, derived from the rule itself.
struct Advice {
    private let explanation: Explanation

    init(_ explanation: Explanation) {
        self.explanation = explanation
    }

    var items: [Message] {
        let against = explanation.assessment.lines.filter { line in
            switch line.role {
            case .points: line.counted < .zero
            case .downgrade, .veto: true
            default: false
            }
        }
        let ways = against.map { line in Message("\(line.title)：", en: "\(line.title): ") + way(line) }
        return against.isEmpty
            ? []
            : ways + [
                Message(
                    "对记录可申请信用修复，或提出异议；修复、撤回的记录自其日起不再计入。",
                    en: "credit repair of a record can be applied for, or an objection made; "
                        + "repaired or withdrawn records no longer count from that day on")
            ]
    }

    private func way(_ line: Line) -> Message { way(line.span, line) }

    private func way(_ span: Line.Span, _ line: Line) -> Message {
        switch span {
        case .atLeast(let term, _, let other):
            return way(other, line) + Message("；至少计入 \(term.title)", en: "; it counts for \(term.title) at least")
        case .calendarYears, .chosen, .from: return span.message
        case .terms(_, _, _, let other): return way(other, line)
        case .untilRecord(let kind):
            return Message(
                "改正后由主管单位报送同一文号的“\(kind)”，自那一日起不再计入",
                en: "put it right; once '\(kind)' is reported under its number it no longer counts")
        case .inForce:
            return Message("登记变更后按新的登记计", en: "once the register has it otherwise, that holds")
        case .until(let column):
            return Message(
                "改正后请报送“\(column)”，自那一日起不再计入",
                en: "put it right and report '\(column)'; from that day it no longer counts")
        case .rolling(let term, _):
            let days = line.evidence.compactMap(day).map { term.end(from: $0) }
            let last =
                days.max().map { Message("；现有记录最晚自 \($0) 起不再计入", en: "; the present records end by \($0)") } ?? .none
            return Message("自发生之日起满 \(term.title) 后不再计入", en: "no longer counts \(term.title) after its day") + last
        case .through(let column): return Message("至“\(column)”为止", en: "ends with '\(column)'")
        case .lasting: return Message("不设期限，须经修复或撤回", en: "has no end; only repair or withdrawal ends it")
        case .streak, .none: return .none
        }
    }

    /// The day of a record.
    private func day(_ number: Int64) -> Day? {
        guard let fact = explanation.facts[number] else { return nil }
        let column = explanation.kinds.first { $0.id == fact.payload.shape.kind }?.roles.day
        return column.flatMap { Day(fact.payload.value($0)) } ?? fact.day
    }
}
