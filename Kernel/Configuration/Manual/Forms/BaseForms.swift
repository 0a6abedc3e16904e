import Kernel

extension LanguageChapter {
    static let base = LanguageChapter(
        Message("基础分 base", en: "The base"),
        Message("得分从基础分开始，加减各指标，再限在得分范围里。二选一。", en: "What the score starts from: one of two forms."),
        [.fixedBase, .measuredBase])
}

extension FormBlock {
    static let base = FormBlock("base", Message("基础分", en: "base"), gate: "measure")
}

extension LanguageForm {
    fileprivate static let fixedBase = LanguageForm(
        Message("固定的基础分", en: "A fixed base"),
        keys: [
            FormKey("base", in: [.standard], .block(.base), Message("基础分", en: "the base")),
            FormKey("title", in: [.base], .text, Message("给人看的名称", en: "what people read")),
            FormKey("points", in: [.base], .oneOf("base"), .dated(.number), Message("分数", en: "points")),
        ],
        text: Message("人人从同样的分数开始，例如 100 分往下扣，或 0 分往上加。", en: "The same for everybody: 100 to deduct from, or 0."),
        mistakes: Message("与 measure 同写；还写了 of、levels 等。", en: "Beside measure, or what belongs to it."),
        example: """
            base:
              title: \(Message("基础分", en: "base"))
              points: {2019-01-01: {value: 100, reference: rules, evidence: seen}}
            """)

    fileprivate static let measuredBase = LanguageForm(
        Message("按所持证书等的基础分", en: "A base by what is held"),
        keys: [
            FormKey(
                "measure", in: [.base], .oneOf("base"), .word(MeasureReader.words.filter { $0 != "count" }),
                Message("写 latest：取最近一条", en: "latest: of the latest record"))
        ],
        text: Message(
            "取最近一条有效记录的字段，按级或分档给分；写法同计分指标（见下两章），在结果里列为 base 一行。没有记录时按 absent。",
            en: "Points by a field of the latest record, written as an indicator is; a line called base."),
        mistakes: Message("measure 是 count；与 points 同写；缺 absent。", en: "By count; beside points; no absent."),
        example: """
            base:
              title: \(Message("标准化等级基础分", en: "base by certificate"))
              of: certificate
              measure: latest
              column: level
              through: expires_on
              levels: {2019-01-01: {value: {one: 90, two: 80, three: 70}, reference: rules, evidence: seen}}
              absent: {2019-01-01: {value: {points: 60}, reference: rules, evidence: seen}}
            """)
}
