import Kernel

extension LanguageChapter {
    static let notRated = LanguageChapter(
        Message("不评定 not_rated", en: "Not rated"),
        Message("先看是否不评定：按主体在登记表里的情况。不评定不是差等级。", en: "By the subject's row in the register. Not a bad grade."),
        [.attribute, .firstYear])
}

extension FormBlock {
    static let notRated = FormBlock("not-rated", Message("不评定规则", en: "not-rated rule"))
    fileprivate static let condition = FormBlock("not-rated-when", Message("不评定条件", en: "not-rated condition"))
}

extension LanguageForm {
    fileprivate static let attribute = LanguageForm(
        Message("按登记状态、行业等", en: "By an attribute"),
        keys: [
            FormKey(
                "not_rated", in: [.standard], .optional, .named(.word, .block(.notRated)),
                Message("编号: 不评定规则", en: "id: rule")),
            FormKey("when", in: [.notRated], .dated(.block(.condition)), Message("条件", en: "the condition")),
            FormKey(
                "attribute", in: [.condition], .oneOf("condition"), .text,
                Message("登记表的选项栏，如 status、industry", en: "a choice column of the register")),
            FormKey(
                "is", in: [.condition], .oneOf("list", if: .beside(["attribute"])), .list(.text),
                Message("是其中之一的不评", en: "not rated if one of these")),
            FormKey(
                "is_not", in: [.condition], .oneOf("list", if: .beside(["attribute"])), .list(.text),
                Message("不在其中的不评", en: "not rated if none of these")),
        ],
        text: Message(
            "写选项编号。登记表的栏见 [national/kinds.yaml](national/kinds.yaml) 的 registration。", en: "Choices are written by id."),
        mistakes: Message(
            "登记表没有这一栏，或不是选项；没有这个选项；is 与 is_not 都写或都不写。",
            en: "No such choice column, no such choice; both lists or none."),
        example: """
            not_rated:
              out_of_scope:
                title: \(Message("行业不在范围", en: "of another industry"))
                when:
                  2019-01-01: {value: {attribute: industry, is_not: [B, C]}, reference: rules, evidence: seen}
            """)

    fileprivate static let firstYear = LanguageForm(
        Message("成立不满多久", en: "In the first term"),
        keys: [
            FormKey("within", in: [.condition], .oneOf("condition"), .term, Message("期限", en: "the term")),
            FormKey(
                "of", in: [.condition], .required(if: .beside(["within"])), .text,
                Message("登记表的日期栏，如 since", en: "a day of the register, such as since")),
        ],
        text: Message("自该日起期限内不评；满期当天起评。", en: "Not rated from that day until the term is over."),
        mistakes: Message("所指不是日期栏；没有单位；与 attribute 同写。", en: "Not a day; no unit; beside attribute."),
        example: """
            not_rated:
              first_year:
                title: \(Message("成立不满一年", en: "in its first year"))
                when:
                  2019-01-01: {value: {within: 12 months, of: since}, reference: rules, evidence: seen}
            """)
}
