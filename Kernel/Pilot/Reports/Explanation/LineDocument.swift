import Kernel
import KernelPublication

/// One line of an assessment, with the records and the article it rests on.
struct LineDocument: DocumentPart {
    let rule: String
    let title: String
    let effect: LineEffect
    let points: Points
    let counted: Points
    let cap: Points?
    let steps: Int?
    let ceiling: String?
    let list: String?
    let count: Int?
    let number: Int64?
    let choice: String?
    let working: Message
    let span: Message?
    let clause: ClauseDocument
    let evidence: [RecordDocument]

    init(_ line: Line, _ explanation: Explanation) {
        (rule, title, effect) = (line.rule, line.title, LineEffect(line.role))
        (points, counted, cap) = (line.points, line.counted, line.cap)
        (steps, ceiling, list) = (line.role.steps, line.role.ceiling, line.role.list)
        (count, number, choice) = LineDocument.value(line.value)
        working = line.working.message
        span = line.evidence.isEmpty || line.span.message.isEmpty ? nil : line.span.message
        clause = ClauseDocument(line.clause)
        evidence = line.evidence.map { RecordDocument($0, explanation) }
    }

    private static func value(_ value: Line.Value?) -> (Int?, Int64?, String?) {
        switch value {
        case .count(let count)?: (count, nil, nil)
        case .number(let number)?: (nil, number, nil)
        case .choice(let id, _)?: (nil, nil, id)
        case nil: (nil, nil, nil)
        }
    }

    static var fields: [DocumentField] { worthFields + basisFields }

    private static var worthFields: [DocumentField] {
        [
            field("rule", \.rule, Message("规则", en: "the rule")),
            field("title", \.title, Message("规则名称", en: "its title")),
            field("effect", \.effect, Message("作用", en: "what it acts on")),
            field("points", \.points, Message("封顶以前的分数", en: "the points before the cap")),
            field("counted", \.counted, Message("计入的分数", en: "the points that enter the sum")),
            field("cap", \.cap, Message("封顶", en: "the cap")),
            field("steps", \.steps, Message("降几级", en: "how many grades down")),
            field("ceiling", \.ceiling, Message("至多评为的等级", en: "the best grade that is left")),
            field("list", \.list, Message("提示可列入的名单", en: "the list for which the subject is a candidate")),
        ]
    }

    private static var basisFields: [DocumentField] {
        [
            field("count", \.count, Message("计入的行为次数", en: "how many acts counted")),
            field("number", \.number, Message("最近一条记录的数值（金额以分计）", en: "the latest record's number (money in fen)")),
            field("choice", \.choice, Message("最近一条记录的取值", en: "the latest record's choice")),
            field("working", \.working, Message("算法", en: "how the points came about")),
            field("span", \.span, Message("计入期限", en: "for how long a record counts")),
            field("clause", \.clause, Message("依据", en: "the article")),
            field("evidence", \.evidence, Message("计入的记录", en: "the records that counted")),
        ]
    }
}
