import Kernel

extension FormBlock {
    fileprivate static let age = FormBlock("age", Message("段", en: "step"))
}

extension LanguageForm {
    static let pointsByTurn = LanguageForm(
        Message("按次序计分 points_by_turn", en: "Points by turn"),
        keys: [
            FormKey(
                "points_by_turn", in: FormBlock.scoring, .oneOf("points", only: .says("measure", ["count", "streak"])),
                .dated(.list(.number, atLeast: 2)),
                Message("第一次、第二次……最后一个管以后各次", en: "of the first act, the second, and so on"))
        ],
        text: Message(
            "按日期先后，第几次各有各的分，再相加；最后一个数用于以后每一次。前几次免扣写 0，累犯加重写大。只用于 count，和有 cap 的 streak（第几期）。",
            en: "By their days; the last figure holds for all further acts. For count, and terms of streak with a cap."),
        mistakes: Message("不到两个数；用在别的 measure。", en: "Fewer than two figures; another measure."),
        example: """
            indicators:
              repeated:
                title: \(Message("首次不扣，再犯加重", en: "the first is free, further ones weigh more"))
                of: penalty
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                measure: count
                points_by_turn: {2019-01-01: {value: [0, -2, -4], reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    static let pointsByAge = LanguageForm(
        Message("按时长计分 points_by_age", en: "Points by age"),
        keys: [
            FormKey(
                "points_by_age", in: FormBlock.scoring, .oneOf("points", only: .says("measure", ["count"])),
                .dated(.list(.block(.age))), Message("由短到长的各段", en: "steps, the shorter first")),
            FormKey("within", in: [.age], .term, Message("自记录的日期起多久以内", en: "within so long of its day")),
            FormKey("points", in: [.age], .number, Message("每次几分", en: "points of each act")),
        ],
        text: Message(
            "越久越轻：每次按离现在多久给分，再相加；比各段都久的是 0 分。只用于 count。",
            en: "Each act by its age, then added up; an older one has no points. Only for count."),
        mistakes: Message(
            "后一段不比前一段长；缺 within 或 points；用在别的 measure。", en: "A step that is no longer than the one before."),
        example: """
            indicators:
              fading:
                title: \(Message("一年内十分，两年内五分", en: "ten points in a year, five in two"))
                of: penalty
                window: {2019-01-01: {value: 24 months, reference: rules, evidence: seen}}
                measure: count
                points_by_age:
                  2019-01-01:
                    value: [{within: 12 months, points: -10}, {within: 24 months, points: -5}]
                    reference: rules
                    evidence: seen
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)
}
