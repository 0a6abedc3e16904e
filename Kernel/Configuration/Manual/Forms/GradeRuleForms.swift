import Kernel

extension LanguageChapter {
    static let gradeRules = LanguageChapter(
        Message("降级 downgrades、一票否决 vetoes", en: "Downgrades and vetoes"),
        Message(
            "按分定出等级以后：先降级，再否决。记录怎样筛选、算多久，见“计分指标”一章。",
            en: "After the grade by score. Records are selected as in indicators."),
        [.downgrade, .veto, .lasts])
}

extension FormBlock {
    static let downgrade = FormBlock("downgrade", Message("降级规则", en: "downgrade"))
    static let veto = FormBlock("veto", Message("否决规则", en: "veto"))
}

extension LanguageForm {
    fileprivate static let downgrade = LanguageForm(
        Message("降级", en: "Downgrade"),
        keys: [
            FormKey(
                "downgrades", in: [.standard], .optional, .named(.word, .block(.downgrade)),
                Message("编号: 降级规则", en: "id: rule")),
            FormKey(
                "at_least", in: [.downgrade, .veto, .trigger], .dated(.integer(1...10_000)),
                Message("至少几项行为", en: "how many acts it takes")),
            FormKey("steps", in: [.downgrade], .dated(.integer(1...100)), Message("降几级", en: "how many grades down")),
        ],
        text: Message("够数即降这么多级，最低降到最后一级。", en: "So many grades down, never below the last."),
        mistakes: Message(
            "不是 negative 的记录；steps 不在 1 到 100；at_least、steps、window 不同日开始。",
            en: "A kind that is not negative; steps outside 1 to 100; parts that begin on other days."),
        example: """
            downgrades:
              two_penalties:
                title: \(Message("一年内两次处罚", en: "two penalties in a year"))
                of: penalty
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                at_least: {2019-01-01: {value: 2, reference: rules, evidence: seen}}
                steps: {2019-01-01: {value: 1, reference: rules, evidence: seen}}
            """)

    fileprivate static let veto = LanguageForm(
        Message("一票否决", en: "Veto"),
        keys: [
            FormKey(
                "vetoes", in: [.standard], .optional, .named(.word, .block(.veto)),
                Message("编号: 否决规则", en: "id: rule")),
            FormKey("grade", in: [.veto], .dated(.text), Message("最好只能是这一级", en: "this grade at best")),
        ],
        text: Message("够数即不高于这一级，不论得分。", en: "Whatever the score, this grade at best."),
        mistakes: Message(
            "不是 negative 的记录；等级不存在（每次改等级后都要存在）。", en: "A kind that is not negative; a grade that some scale lacks."),
        example: """
            vetoes:
              larger_accident:
                title: \(Message("较大事故", en: "a larger accident"))
                of: accident
                where: {class: [larger]}
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                at_least: {2019-01-01: {value: 1, reference: rules, evidence: seen}}
                grade: {2019-01-01: {value: D, reference: rules, evidence: seen}}
            """)
}
