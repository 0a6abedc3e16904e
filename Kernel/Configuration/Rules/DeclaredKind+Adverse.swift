import Kernel

extension DeclaredKind {
    /// Reports a rule that can turn out against a subject although its kind is not declared negative.
    ///
    /// Only negative kinds are forgotten after the national retention; so no standard keeps anything longer by calling
    /// it something else.
    func refuseAdverse(in rule: MappingReader) {
        guard let nature, nature != .negative else { return }
        rule.keyNode("of")?.error(
            Message(
                "\(rule.label)会使主体失利，读取的 \(id.short) 却是\(nature.title)",
                en: "\(rule.label) can count against a subject, but reads '\(id.short)', which is \(nature.title)"),
            hint: Message(
                "请把 \(id.short) 的 nature（信息性质）写为 negative；", en: "write negative as the nature of '\(id.short)'; ")
                + Message("使人失利的信息都有全国保存期限", en: "information that counts against anyone has a national retention"))
    }
}
