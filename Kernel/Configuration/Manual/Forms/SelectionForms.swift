import Kernel

extension LanguageChapter {
    static let selection = LanguageChapter(
        Message("计分指标 indicators：数哪些记录、数多久", en: "Indicators: which records count, and for how long"),
        Message(
            "基础分、指标、降级、否决和名单都用这一章的写法。window、calendar_years、window_by、until、through、lasting、until_record 七个里必须写一个，只能写一个；读主体登记（of: registration）和连续无记录（measure: streak）的不写。",
            en:
                "Used by every rule that counts records. Exactly one of the seven spans is written, and none for the register or a streak."
        ),
        [
            .indicator, .filter, .window, .calendarYears, .windowBy, .until, .through, .lasting, .untilRecord,
            .countsAtLeast, .termsFrom, .register,
        ])
}

extension FormBlock {
    static let indicator = FormBlock("indicator", Message("计分指标", en: "indicator"))
    static let numbers = FormBlock("number-range", Message("数字筛选", en: "number filter"))
    static let days = FormBlock("day-range", Message("日期筛选", en: "day filter"))
}

extension LanguageForm {
    fileprivate static let indicator = LanguageForm(
        Message("一个指标", en: "An indicator"),
        keys: [
            FormKey(
                "indicators", in: [.standard], .optional, .named(.word, .block(.indicator)),
                Message("编号: 计分指标", en: "id: indicator")),
            FormKey(
                "of", in: FormBlock.counting, .text,
                Message("数哪种记录；registration 是主体登记", en: "the kind of record; registration is the register")),
        ],
        text: Message(
            """
            一个指标依次说：数哪种记录（of、where），每条算多久（七选一），怎样合成一个数（measure），这个数值多少分（五选一），\
            最多加减多少（cap，可以不写），没有记录时怎样（absent）。一项行为只计一次，从一重：否决先于降级，降级先于分数。
            """,
            en:
                "Records, their span, a measure, points, a cap and what absence is worth. One act counts once, the heaviest way."
        ),
        mistakes: Message(
            "没有这种记录；缺一项；扣分的指标读的不是 negative 的记录。",
            en: "No such kind; something is missing; points against a kind that is not negative."),
        example: """
            indicators:
              penalties:
                title: \(Message("行政处罚", en: "penalties"))
                of: penalty
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                measure: count
                points_each: {2019-01-01: {value: -5, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    fileprivate static let filter = LanguageForm(
        Message("筛选 where", en: "Filters"),
        keys: [
            FormKey(
                "where", in: FormBlock.counting, .optional,
                .named(.word, .either([.list(.text), .block(.numbers), .block(.days)])),
                Message("栏: 条件；各条都要符合", en: "column: condition; all must hold")),
            FormKey(
                "at_least", in: [.numbers], .optional, .number, Message("不小于；金额以元计", en: "included; money in yuan")),
            FormKey("below", in: [.numbers], .optional, .number, Message("小于", en: "excluded")),
            FormKey("from", in: [.days], .optional, .day, Message("不早于", en: "this day or later")),
            FormKey("before", in: [.days], .optional, .day, Message("早于", en: "before this day")),
        ],
        text: Message(
            "选项栏写编号的列表；数字和金额栏写 {at_least, below}；日期栏写 {from, before}。没有填该栏的记录不符合。日期筛选看记录自己的日期，不看评价日。",
            en: "Choices by id in a list, ranges for numbers and days. A blank passes no filter."),
        mistakes: Message(
            "没有这一栏；栏是文字、机构代码；选项写了名称；区间是空的；where 里没有条件。",
            en: "No such column, or one of text; a choice by its title; an empty range; no conditions."),
        example: """
            indicators:
              serious_fines:
                title: \(Message("严重的中等罚款", en: "serious fines of a middle size"))
                of: penalty
                where: {gravity: [serious], amount: {at_least: 50000, below: 200000}, decided_on: {from: 2021-07-15, before: 2030-01-01}}
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                measure: count
                points_each: {2019-01-01: {value: -5, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    fileprivate static let window = LanguageForm(
        Message("滚动时间窗 window", en: "A rolling window"),
        keys: [
            FormKey(
                "window", in: FormBlock.counting, .span, .dated(.term),
                Message("每条计入多久", en: "how long each counts"))
        ],
        text: Message("自记录的日期起计入这么久，满期当天起不计。", en: "From the record's day until the term is over."),
        mistakes: Message("没有单位；起得比计分晚。", en: "No unit; it begins later than the points."),
        example: """
            indicators:
              recent:
                title: \(Message("半年内的处罚", en: "penalties of half a year"))
                of: penalty
                window: {2019-01-01: {value: 6 months, reference: rules, evidence: seen}}
                measure: count
                points_each: {2019-01-01: {value: -2, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    fileprivate static let calendarYears = LanguageForm(
        Message("自然年 calendar_years", en: "Calendar years"),
        keys: [
            FormKey(
                "calendar_years", in: FormBlock.counting, .span, .dated(.integer(1...100)),
                Message("计入几个自然年，当年算一个", en: "so many years, its own included"))
        ],
        text: Message(
            "1：只计到当年 12 月 31 日；2：计到次年 12 月 31 日。", en: "1 is to the end of the record's own year; 2, of the next."),
        mistakes: Message("不是 1 到 100 的整数。", en: "Not a whole number from 1 to 100."),
        example: """
            indicators:
              this_year:
                title: \(Message("当年的处罚", en: "penalties of this year"))
                of: penalty
                calendar_years: {2019-01-01: {value: 1, reference: rules, evidence: seen}}
                measure: count
                points_each: {2019-01-01: {value: -2, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)
}
