import Kernel

extension LanguageChapter {
    static let frame = LanguageChapter(
        Message("得分范围、等级、异议、公开、周期", en: "Score range, grades, objections, audience, cycle"),
        Message("五章都要写，并与基础分从同一天开始。", en: "All five are required and begin on one day, with the base."),
        [.scoreRange, .grades, .whileObjected, .audience, .cycle])
}

extension FormBlock {
    fileprivate static let range = FormBlock("score-range", Message("得分范围", en: "score range"))
    fileprivate static let grade = FormBlock("grade", Message("等级", en: "grade"))
}

extension LanguageForm {
    fileprivate static let scoreRange = LanguageForm(
        Message("得分范围", en: "Score range"),
        keys: [
            FormKey(
                "score_range", in: [.standard], .dated(.block(.range)), Message("得分最低到最高", en: "from lowest to highest")
            ),
            FormKey("lowest", in: [.range], .number, Message("最低分", en: "the lowest score")),
            FormKey("highest", in: [.range], .number, Message("最高分", en: "the highest score")),
        ],
        text: Message("合计低于最低分的算最低分，高于最高分的算最高分。", en: "A sum beyond it becomes its end."),
        mistakes: Message("最低分不低于最高分；首日晚于 grades。", en: "Not ascending; it begins later than the grades."),
        example: """
            score_range:
              2019-01-01: {value: {lowest: 0, highest: 100}, reference: rules, evidence: seen}
            """)

    fileprivate static let grades = LanguageForm(
        Message("等级", en: "Grades"),
        keys: [
            FormKey(
                "grades", in: [.standard], .dated(.list(.block(.grade))), Message("从好到差", en: "from best to worst")),
            FormKey("grade", in: [.grade], .text, Message("等级", en: "the grade")),
            FormKey("title", in: [.grade], .text, Message("名称", en: "what it is called")),
            FormKey(
                "at_least", in: [.grade], .optional, .number, Message("不低于；最差一级不写", en: "included; none for the worst")),
            FormKey("below", in: [.grade], .optional, .number, Message("低于；最好一级不写", en: "excluded; none for the best")),
        ],
        text: Message("各级合起来盖住全部分数，一级一段。", en: "Together they cover every score once."),
        mistakes: Message(
            "有空缺或重叠；同一级写两次；不是从好到差；有一级无论分数、降级、否决都达不到。",
            en: "A gap, an overlap, a grade twice, the wrong order, or one that nothing reaches."),
        example: """
            grades:
              2019-01-01:
                value:
                  - {grade: A, title: \(Message("优", en: "excellent")), at_least: 90}
                  - {grade: B, title: \(Message("良", en: "good")), at_least: 75, below: 90}
                  - {grade: C, title: \(Message("中", en: "fair")), at_least: 60, below: 75}
                  - {grade: D, title: \(Message("差", en: "poor")), below: 60}
                reference: rules
                evidence: seen
            """)

    fileprivate static let whileObjected = LanguageForm(
        Message("异议期间", en: "While objected"),
        keys: [
            FormKey(
                "while_objected", in: [.standard],
                .dated(.word(Standard.ObjectedEffect.allCases.map(\.rawValue))),
                Message("counted 照计；not-counted 暂不计", en: "whether a record counts meanwhile"))
        ],
        text: Message("异议已受理、未办结的记录在此期间计不计入。", en: "Records with an objection that is not yet decided."),
        mistakes: Message("写了别的词。", en: "Another word."),
        example: """
            while_objected:
              2019-01-01: {value: not-counted, reference: local, evidence: local-choice}
            """)

    fileprivate static let audience = LanguageForm(
        Message("公开范围", en: "Audience"),
        keys: [
            FormKey(
                "audience", in: [.standard], .dated(.word(Audience.allCases.map(\.rawValue))),
                Message(
                    "officers 只给经办人；subjects 经办人和主体本人；public 公开",
                    en: "officers; also each subject its own; everybody"))
        ],
        text: Message("认定以后向谁公开。没有发布的标准（样例）一律不公开。", en: "Who may see decisions. A draft is never public."),
        mistakes: Message("写了别的词。", en: "Another word."),
        example: """
            audience:
              2019-01-01: {value: officers, reference: local, evidence: local-choice}
            """)

    fileprivate static let cycle = LanguageForm(
        Message("评价周期", en: "Cycle"),
        keys: [
            FormKey(
                "cycle", in: [.standard], .dated(.word(Cycle.Length.allCases.map(\.rawValue))),
                Message("yearly 每年；half-yearly 每半年", en: "how often everybody is decided"))
        ],
        text: Message("多久认定一轮。", en: "How often everybody is decided."),
        mistakes: Message("写了别的词，如 monthly。", en: "Another word, such as monthly."),
        example: """
            cycle:
              2019-01-01: {value: yearly, reference: local, evidence: local-choice}
            """)
}
