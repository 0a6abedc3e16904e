import Kernel

/// What a line is worth.
struct WorthDocument: DocumentPart {
    let effect: LineEffect
    let counted: Points
    let steps: Int?
    let ceiling: String?
    let records: Int

    init(_ line: Line) {
        effect = LineEffect(line.role)
        (counted, steps, ceiling) = (line.counted, line.role.steps, line.role.ceiling)
        records = line.evidence.count
    }

    static var fields: [DocumentField] {
        [
            field("effect", \.effect, Message("作用", en: "what it acts on")),
            field("counted", \.counted, Message("计入的分数", en: "the points that enter the sum")),
            field("steps", \.steps, Message("降几级", en: "how many grades down")),
            field("ceiling", \.ceiling, Message("至多评为的等级", en: "the best grade that is left")),
            field("records", \.records, Message("记录条数", en: "how many records")),
        ]
    }
}
