import Kernel

/// Reads `measure:` and, for the latest record, the `column:` it takes.
struct MeasureReader {
    let kind: DeclaredKind?

    /// A measure, and how its values are written.
    struct Reading {
        let measure: Indicator.Measure
        /// Nil for a choice.
        let scale: NumberScale?
        let column: Column?
    }

    func read(_ body: MappingReader) -> Reading? {
        let word = body.required("measure")?.word(Message("计算方法", en: "measure"), of: ["count", "latest"])
        let name = body.required(
            "column", onlyIf: word.map { $0 == "latest" }, Message(" measure: latest", en: "'measure: latest'"))
        if word == "count" { return Reading(measure: .count, scale: .acts, column: nil) }
        guard word == "latest", let name, let columns = kind?.allColumns,
            let column = columns.find(
                name, for: Message("取最近一条", en: "taking the latest record"),
                types: ["choice", "integer", "fixed", "money"])
        else { return nil }
        return Reading(measure: .latest(column: column.name), scale: column.scale, column: column)
    }
}
