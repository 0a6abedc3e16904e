import Kernel

/// A group of fields of the language 字段组, such as an indicator. Forms say which keys stand in it.
struct FormBlock: Hashable, Sendable {
    /// Under which the JSON Schema keeps it.
    let name: String
    let title: Message
    /// A key without which only the keys that are this block's own make sense.
    let gate: String?

    init(_ name: String, _ title: Message, gate: String? = nil) {
        (self.name, self.title, self.gate) = (name, title, gate)
    }
}

extension FormBlock {
    /// The file itself; chapters may stand in several files.
    static let standard = FormBlock("standard", Message("文件", en: "file"))
    /// What stands under the first day of a dated value.
    static let dated = FormBlock("dated", Message("带首日的值", en: "dated value"))
    /// Which rules count the records of a kind.
    static let counting: [FormBlock] = [.indicator, .base, .downgrade, .veto, .trigger]
    /// Which rules give points.
    static let scoring: [FormBlock] = [.indicator, .base]
    /// Which rules act on the grade.
    static let grading: [FormBlock] = [.downgrade, .veto]
}
