import Kernel

extension LanguageChapter {
    static let values = LanguageChapter(
        Message("到处都用的写法", en: "What is used everywhere"),
        Message("下面四种写法各章都用。", en: "Four forms that every chapter uses."),
        [.title, .dated, .term, .amount])
}

extension FormBlock {
    fileprivate static let titled: [FormBlock] = [
        .kind, .column, .derived, .derivation, .classify, .notRated, .indicator, .downgrade, .veto, .list, .trigger,
        .inspections, .group,
    ]
}

extension LanguageForm {
    fileprivate static let title = LanguageForm(
        Message("标题", en: "Title"),
        keys: [
            FormKey("title", in: FormBlock.titled, .text, Message("给人看的名称", en: "what people read"))
        ],
        text: Message(
            "每个记录类型、字段、规则和名单都有编号（冒号前面，用小写字母、数字、_ 和 -，以字母开头）和标题（给人看）。规则的编号在全部各章里不能重复。",
            en: "Everything has an id (lower-case letters, digits, _ and -) and a title. Ids of rules are unique."),
        mistakes: Message(
            "没有标题；编号用了大写、中文或空格；两条规则同编号；规则叫 base；标题或编号涉及宗教、基因、指纹、血型、健康、信访、抗议。",
            en:
                "No title; an id in other letters, twice, or `base`; anything about religion, genes, health or petitions."
        ),
        example: """
            not_rated:
              ended:
                title: \(Message("已注销", en: "deregistered"))
                when:
                  2019-01-01: {value: {attribute: status, is: [deregistered]}, reference: rules, evidence: seen}
            """)

    fileprivate static let dated = LanguageForm(
        Message("带首日的值和依据", en: "Dated values"),
        keys: [
            FormKey("value", in: [.dated], .open, Message("从这一天起的值", en: "the value from that day on")),
            FormKey("reference", in: [.dated, .classify], .text, Message("依据的简称", en: "a name under references")),
            FormKey("article", in: [.dated, .classify], .optional, .text, Message("第几条", en: "the article")),
            FormKey(
                "evidence", in: [.dated, .classify], .word(Clause.Evidence.allCases.map(\.rawValue)),
                Message(
                    "seen 已核原文；recalled 凭记忆；local-choice 法规未给出、由本地自定",
                    en: "seen in the text; recalled; local-choice: chosen here")),
        ],
        text: Message(
            "会变的值都写在它开始生效的日期之下，一直有效到下一个日期的前一天；改值时加一行，不改旧行，过去的结果才能重算。同一条规则的各项值要从同一天开始。评价日早于第一个日期的，没有标准，不评。",
            en:
                "A value stands under its first day and holds until the next. To change one, add a line; never edit one."
        ),
        mistakes: Message(
            "没有首日；日期不存在或不按先后；缺 value、reference 或 evidence；依据不在目录里；同一规则有一项起得晚。",
            en: "No first day; days out of order; no value, reference or evidence; one part of a rule begins later."),
        example: """
            score_range:
              2019-01-01: {value: {lowest: 0, highest: 100}, reference: rules, article: "7", evidence: seen}
              2026-07-01: {value: {lowest: 0, highest: 110}, reference: local, evidence: local-choice}
            """)

    fileprivate static let term = LanguageForm(
        Message("期限和月份怎么算", en: "Terms, and how months are counted"),
        text: Message(
            """
            期限写“12 months”或“365 days”：数目、一个空格、单位。从记录的日期当天算起：满 n 个月，是 n 个月以后同一日数的那一天；\
            那个月没有这一天的，取月末。到这一天就不再计入。例如 12 months：2025-03-31 的记录计到 2026-03-30，2026-03-31 起不计；\
            1 months：1 月 31 日的记录到 2 月 28 日（闰年 29 日）起不计。n days 就是加 n 天。没有“年”，写 12 months；日期没有钟点。
            """,
            en: """
                `12 months` or `365 days`. The end is the same day number so many months later, clamped to the end of the \
                month; on that day the record no longer counts. There are no years: write 12 months.
                """),
        mistakes: Message(
            "没有单位；单位是 years、month；数目不是 1 到 36500 的整数；中间不是一个空格。",
            en: "No unit, or another one; a number outside 1 to 36500; not one blank between."),
        example: """
            indicators:
              fines:
                title: \(Message("一年内的处罚", en: "penalties of a year"))
                of: penalty
                window:
                  2019-01-01: {value: 12 months, reference: rules, evidence: seen}
                  2024-07-01: {value: 365 days, reference: rules, evidence: seen}
                measure: count
                points_each: {2019-01-01: {value: -1, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    fileprivate static let amount = LanguageForm(
        Message("分数、金额和区间", en: "Points, money and ranges"),
        text: Message(
            """
            分数是十进制数，加分为正，扣分为负，不加引号。规则里的金额一律以元计（最多两位小数），不管报送文件用元还是万元。\
            区间写 at_least（不小于，含）和 below（小于，不含），所以 [90,100) 写成 at_least: 90, below: 100。
            """,
            en: "Points are plain decimals. Money in rules is in yuan. Ranges: at_least is included, below is not."),
        mistakes: Message(
            "数字加了引号；小数位超过规定；金额超过两位小数；区间是空的。", en: "A quoted number; too many decimals; an empty range."),
        example: """
            vetoes:
              large_fine:
                title: \(Message("单次罚款五十万元以上", en: "a fine of 500,000 yuan or more"))
                of: penalty
                where: {amount: {at_least: 500000}}
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                at_least: {2019-01-01: {value: 1, reference: rules, evidence: seen}}
                grade: {2019-01-01: {value: D, reference: rules, evidence: seen}}
            """)
}
