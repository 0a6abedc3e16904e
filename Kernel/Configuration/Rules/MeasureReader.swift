import Kernel

/// Reads `measure:` and, unless acts are counted, the `column:` that it takes.
struct MeasureReader {
    let scope: RuleScope
    let kind: DeclaredKind?

    /// A measure, and how its values are written.
    struct Reading {
        let measure: Indicator.Measure
        /// Nil for a choice.
        let scale: NumberScale?
        let column: Column?

        var isStreak: Bool {
            if case .streak = measure { true } else { false }
        }

        /// Whether its values are numbers of acts, terms or different values, or parts of a whole: none below zero.
        var isCount: Bool {
            switch measure {
            case .count, .distinct, .share, .age, .streak: true
            default: false
            }
        }
    }

    /// The word under `measure:`, without judging it: what else a rule can say depends on it.
    static func word(_ body: MappingReader) -> String? {
        guard case .scalar(let word, _)? = body.optional("measure")?.node.content else { return nil }
        return word
    }

    func read(_ body: MappingReader) -> Reading? {
        let word = body.required("measure")?.word(Message("计算方法", en: "measure"), of: MeasureReader.words)
        let name = body.required(
            "column", onlyIf: word.map { !["count", "share", "streak"].contains($0) },
            Message(
                " count、share、streak 以外的 measure（计算方法）", en: "a measure other than count, share and streak"))
        let among = body.required(
            "among", onlyIf: word.map { $0 == "share" }, Message(" measure: share", en: "'measure: share'"))
        let terms = TermsReader(scope: scope).read(body, word)
        if let word, kind?.id == .registration { refuseOfRegister(word, body) }
        if word == "streak" {
            return terms.streak.map { Reading(measure: .streak($0), scale: .terms, column: nil) }
        }
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
        if word == "age" {
            return terms.term.map { Reading(measure: .age(column: column.name, $0), scale: .terms, column: column) }
        }
        let measure = MeasureReader.measure(word, column.name)
        return Reading(measure: measure, scale: word == "distinct" ? .values : column.scale, column: column)
    }

    static let words = ["count", "latest", "sum", "max", "min", "distinct", "own", "share", "age", "streak"]
    private static let ofRegister = ["count", "latest", "age"]

    /// One row of the register is in force: there is nothing to add up, and no other row to compare it with.
    private func refuseOfRegister(_ word: String, _ body: MappingReader) {
        guard !MeasureReader.ofRegister.contains(word), word != "streak" else { return }
        body.optional("measure")?.error(
            Message(
                "\(body.label)：主体登记只有一条现行的，measure 不能是 \(word)",
                en: "\(body.label): one row of the register is in force, so measure cannot be \(word)"),
            hint: Message("可用的计算方法：count、latest、age", en: "the measure should be one of: count, latest, age"))
    }

    /// Amounts are of numbers; every other measure takes choices as well.
    private static func types(_ word: String) -> [String] {
        if word == "age" { return ["day"] }
        return ["sum", "max", "min"].contains(word)
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
