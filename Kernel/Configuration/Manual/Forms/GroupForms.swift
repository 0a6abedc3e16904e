import Kernel

extension LanguageChapter {
    static let groups = LanguageChapter(
        Message("指标组 groups", en: "Groups"),
        Message(
            "把几个指标的分合起来限住，或按权重计。可以不写。", en: "Points of several indicators held together, or weighed. Not required."),
        [.group])
}

extension FormBlock {
    static let group = FormBlock("group", Message("指标组", en: "group"))
}

extension LanguageForm {
    fileprivate static let group = LanguageForm(
        Message("指标组", en: "Group"),
        keys: [
            FormKey(
                "groups", in: [.standard], .optional, .named(.word, .block(.group)), Message("编号: 指标组", en: "id: group")
            ),
            FormKey("of", in: [.group], .list(.text), Message("指标的编号", en: "ids of indicators")),
            FormKey(
                "lowest", in: [.group], .optional, .dated(.number), Message("组内合计不低于", en: "the least of their sum")),
            FormKey(
                "highest", in: [.group], .optional, .dated(.number), Message("组内合计不高于", en: "the most of their sum")),
            FormKey(
                "weight", in: [.group], .optional, .dated(.number),
                Message("计百分之几", en: "how many per cent of it count")),
        ],
        text: Message(
            "组内各指标（封顶后）的分相加，先限在 lowest 和 highest 之间，再乘以 weight%，四舍五入到标准的小数位。说明里组有自己的一行，写的是与组内合计之差，各行相加仍是总分。",
            en:
                "The sum of the members, after their caps, held between lowest and highest, then times weight per cent, rounded "
                + "half away from zero to the standard's decimals. Its line is the difference from the members."),
        mistakes: Message(
            "三样都没有写；没有这个指标；一个指标在两组；lowest 大于 0 或 highest 小于 0（没有记录也会得分、扣分）；某一天写了权重的各组合计不是 100。",
            en:
                "None of the three; an unknown indicator, or one in two groups; lowest above 0 or highest below 0; weights of a day that do "
                + "not sum to 100."),
        example: """
            groups:
              conduct:
                title: \(Message("守法情况，最多扣二十分", en: "conduct, twenty points at most"))
                of: [penalties, accidents]
                lowest: {2019-01-01: {value: -20, reference: rules, evidence: seen}}
                highest: {2019-01-01: {value: 0, reference: rules, evidence: seen}}
                weight: {2019-01-01: {value: 100, reference: rules, evidence: seen}}
            """)
}
