import Kernel

extension LanguageForm {
    static let lasts = LanguageForm(
        Message("最短期限 lasts", en: "The least time"),
        keys: [
            FormKey(
                "lasts", in: FormBlock.grading, .optional, .dated(.term),
                Message("够数之日起至少多久", en: "at least so long from the day on which there are enough"))
        ],
        text: Message(
            """
            自最近一次够数的那天起，降级或否决至少维持这么久，即使行为已不在期限内。够数的那天是某项行为开始计入、当天够 at_least 项的一天。\
            记录被修复、撤回、更正或超过保存期限的，从来不算，也就不维持。维持期间的行为仍归这一条，不另计。
            """,
            en: """
                From the last day on which an act began to count and there were enough, the effect lasts at least so long, \
                even when acts leave their window; not when they are repaired, withdrawn, corrected or forgotten.
                """),
        mistakes: Message("没有单位；用在名单或指标。", en: "No unit; in a list or an indicator."),
        example: """
            vetoes:
              three_penalties:
                title: \(Message("半年内三次处罚，至少一年", en: "three penalties in half a year, for a year at least"))
                of: penalty
                window: {2019-01-01: {value: 6 months, reference: rules, evidence: seen}}
                at_least: {2019-01-01: {value: 3, reference: rules, evidence: seen}}
                grade: {2019-01-01: {value: D, reference: rules, evidence: seen}}
                lasts: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
            """)
}
