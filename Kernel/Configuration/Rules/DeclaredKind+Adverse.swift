import Kernel

extension DeclaredKind {
    /// Reports a rule that can turn out against a subject although its kind is not declared negative.
    ///
    /// Only negative kinds are forgotten after the national retention; so no standard keeps anything longer by calling
    /// it something else.
    func refuseAdverse(in rule: MappingReader) {
        guard let nature, nature != .negative else { return }
        rule.keyNode("of")?.error(
            "\(rule.label)会使主体失利，读取的 \(id.short) 却是\(nature.title)",
            hint: "请把 \(id.short) 的 nature（信息性质）写为 negative；使人失利的信息都有全国保存期限")
    }
}
