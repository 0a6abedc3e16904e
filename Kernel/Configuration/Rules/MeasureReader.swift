import Kernel

/// Reads `measure:` and, unless acts are counted, the `column:` that it takes.
struct MeasureReader {
    let kind: DeclaredKind?

    /// A measure, and how its values are written.
    struct Reading {
        let measure: Indicator.Measure
        /// Nil for a choice.
        let scale: NumberScale?
        let column: Column?

        /// Whether its values are numbers of acts, of different values, or parts of a whole: none below zero.
        var isCount: Bool {
            switch measure {
            case .count, .distinct, .share: true
            default: false
            }
        }
    }

    func read(_ body: MappingReader) -> Reading? {
        let word = body.required("measure")?.word(Message("计算方法", en: "measure"), of: MeasureReader.words)
        let name = body.required(
            "column", onlyIf: word.map { !["count", "share"].contains($0) },
            Message(" count、share 以外的 measure（计算方法）", en: "a measure other than count and share"))
        let among = body.required(
            "among", onlyIf: word.map { $0 == "share" }, Message(" measure: share", en: "'measure: share'"))
        if word == "count" { return Reading(measure: .count, scale: .acts, column: nil) }
        if word == "share" {
            return among.map {
                Reading(measure: .share(among: FilterReader(kind: kind).read($0)), scale: .shares, column: nil)
            }
        }
        guard let word, let name, let columns = kind?.allColumns,
            let column = columns.find(
                name, for: Message("\(word) 计算", en: "the measure \(word)"), types: MeasureReader.types(word))
        else { return nil }
        let measure = MeasureReader.measure(word, column.name)
        return Reading(measure: measure, scale: word == "distinct" ? .values : column.scale, column: column)
    }

    static let words = ["count", "latest", "sum", "max", "min", "distinct", "own", "share"]

    /// Amounts are of numbers; every other measure takes choices as well.
    private static func types(_ word: String) -> [String] {
        ["sum", "max", "min"].contains(word)
            ? ["integer", "fixed", "money"] : ["choice", "integer", "fixed", "money"]
    }

    private static func measure(_ word: String, _ column: String) -> Indicator.Measure {
        switch word {
        case "latest": .latest(column: column)
        case "sum": .sum(column: column)
        case "max": .largest(column: column)
        case "min": .smallest(column: column)
        case "distinct": .distinct(column: column)
        default: .own(column: column)
        }
    }
}
