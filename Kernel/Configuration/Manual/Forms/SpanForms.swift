import Kernel

extension FormPresence {
    /// One of the spans, except where none is written.
    static let span = oneOf(
        "span", if: .unless([.says("measure", ["streak"]), .says("of", [SelectionReader.register])]))
}

extension FormBlock {
    fileprivate static let chosen = FormBlock("chosen-term", Message("按字段定期限", en: "term by a column"))
}

extension LanguageForm {
    static let windowBy = LanguageForm(
        Message("按字段定期限 window_by", en: "A window by a column"),
        keys: [
            FormKey(
                "window_by", in: FormBlock.counting, .span, .block(.chosen),
                Message("期限由记录的一个选项栏定", en: "the term follows from a choice of the record")),
            FormKey("column", in: [.chosen], .text, Message("必填的选项栏", en: "a required choice column")),
            FormKey(
                "terms", in: [.chosen], .dated(.named(.code, .term)),
                Message("选项: 期限，每个选项都要有", en: "choice: term, for every choice")),
        ],
        text: Message("例如轻微的计一年，严重的计三年。", en: "A year for a minor one, three for a serious one."),
        mistakes: Message("栏不是选项，或不是必填；漏了选项。", en: "Not a choice, or not required; a choice without a term."),
        example: """
            indicators:
              by_gravity:
                title: \(Message("按轻重计入的处罚", en: "penalties by gravity"))
                of: penalty
                window_by:
                  column: gravity
                  terms: {2019-01-01: {value: {minor: 12 months, serious: 36 months}, reference: rules, evidence: seen}}
                measure: count
                points_each: {2019-01-01: {value: -2, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    static let until = LanguageForm(
        Message("直至整改 until", en: "Until a day"),
        keys: [
            FormKey(
                "until", in: FormBlock.counting, .span, .text,
                Message("日期栏；该日起不计", en: "a day column; from that day it does not count"))
        ],
        text: Message("计到该栏的前一天；该栏空着的一直计入。", en: "To the day before; without end while the column is blank."),
        mistakes: Message("不是日期栏。", en: "Not a day column."),
        example: """
            indicators:
              open_accidents:
                title: \(Message("未整改的事故", en: "accidents not mended"))
                of: accident
                until: rectified_on
                measure: count
                points_each: {2019-01-01: {value: -6, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    static let through = LanguageForm(
        Message("有效至 through", en: "Through a day"),
        keys: [
            FormKey(
                "through", in: FormBlock.counting, .span, .text,
                Message("日期栏；该日仍计入", en: "a day column; on that day it still counts"))
        ],
        text: Message("计到该栏当天；该栏空着的一直计入。", en: "That day included; without end while the column is blank."),
        mistakes: Message("不是日期栏。", en: "Not a day column."),
        example: """
            indicators:
              certified:
                title: \(Message("持有证书", en: "a certificate held"))
                of: certificate
                through: expires_on
                measure: count
                points_each: {2019-01-01: {value: 2, reference: rules, evidence: seen}}
                cap: {2019-01-01: {value: 2, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    static let lasting = LanguageForm(
        Message("长期 lasting", en: "Lasting"),
        keys: [
            FormKey(
                "lasting", in: FormBlock.counting, .span, .yes, Message("写 true：一直计入", en: "true: without end")
            )
        ],
        text: Message("失信信息仍受全国保存期限约束。", en: "Negative information still ends with the national retention."),
        mistakes: Message("写了 false；不长期的请用别的写法。", en: "false; write another span then."),
        example: """
            vetoes:
              larger_accident:
                title: \(Message("较大事故", en: "a larger accident"))
                of: accident
                where: {class: [larger]}
                lasting: true
                at_least: {2019-01-01: {value: 1, reference: rules, evidence: seen}}
                grade: {2019-01-01: {value: D, reference: rules, evidence: seen}}
            """)

    static let countsAtLeast = LanguageForm(
        Message("至少计入 counts_at_least", en: "At least so long"),
        keys: [
            FormKey(
                "counts_at_least", in: FormBlock.counting,
                .optional(if: .beside(["until", "through", "until_record"])), .dated(.term),
                Message("最少计入多久", en: "the least that a record counts"))
        ],
        text: Message("整改得再快，也自记录的日期起计满这一期限。", en: "However early it is mended, from its day on."),
        mistakes: Message("不与 until、through 或 until_record 同用。", en: "Beside another span than these three."),
        example: """
            indicators:
              open_accidents:
                title: \(Message("未整改的事故，至少计三个月", en: "accidents not mended, three months at least"))
                of: accident
                until: rectified_on
                counts_at_least: {2019-01-01: {value: 3 months, reference: rules, evidence: seen}}
                measure: count
                points_each: {2019-01-01: {value: -6, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)
}
