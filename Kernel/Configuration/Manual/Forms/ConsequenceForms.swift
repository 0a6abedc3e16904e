import Kernel

extension LanguageChapter {
    static let consequences = LanguageChapter(
        Message("结果应用 consequences", en: "Consequences"),
        Message("目前只有检查频次一种，供主管单位参考。", en: "So far how often the bureau inspects, as guidance."), [.inspections])
}

extension FormBlock {
    static let inspections = FormBlock("inspections", Message("检查频次", en: "inspections"))
    fileprivate static let consequences = FormBlock("consequences", Message("结果应用", en: "consequences"))
    fileprivate static let frequency = FormBlock("frequency", Message("频次", en: "frequency"))
}

extension LanguageForm {
    fileprivate static let inspections = LanguageForm(
        Message("检查频次", en: "Inspections"),
        keys: [
            FormKey(
                "consequences", in: [.standard], .optional, .block(.consequences),
                Message("结果应用", en: "what follows from a grade")),
            FormKey("inspections", in: [.consequences], .block(.inspections), Message("检查频次", en: "how often")),
            FormKey(
                "not_reduced", in: [.inspections], .text,
                Message("哪些检查不因等级减少，如法定检查", en: "what no grade reduces, such as statutory inspections")),
            FormKey(
                "intervals", in: [.inspections], .dated(.named(.any, .block(.frequency))),
                Message("等级: 频次，每一级都要有", en: "grade: frequency, for every grade")),
            FormKey("times", in: [.frequency], .integer(0...1_000), Message("几次；0 是不安排", en: "how many; 0 is none")),
            FormKey("in", in: [.frequency], .term, Message("在多长时间里", en: "in which term")),
        ],
        text: Message("等级越差，检查不能越少；各级用同一种单位。", en: "A worse grade is inspected no less often; one unit for all."),
        mistakes: Message(
            "漏了等级或多了等级；较差的等级检查较少；月和日混用；没有 not_reduced。",
            en: "A grade too few or too many; a worse one less often; months and days mixed."),
        example: """
            consequences:
              inspections:
                title: \(Message("日常检查", en: "inspections"))
                not_reduced: \(Message("法定检查、投诉举报", en: "statutory ones, complaints"))
                intervals:
                  2019-01-01:
                    value: {A: {times: 1, in: 24 months}, B: {times: 1, in: 12 months}, C: {times: 3, in: 12 months}, D: {times: 12, in: 12 months}}
                    reference: local
                    evidence: local-choice
            """)
}
