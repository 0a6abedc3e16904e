import Kernel

extension LanguageChapter {
    static let measures = LanguageChapter(
        Message("计算方法 measure", en: "Measures"),
        Message("怎样把算数的记录合成一个数（或一个选项）。", en: "How the records that count become one number, or a choice."),
        [.count, .latest, .sum, .extreme, .distinct, .own, .share, .age, .streak])
}

extension LanguageForm {
    fileprivate static let count = LanguageForm(
        Message("次数 count", en: "count"),
        keys: [
            FormKey(
                "measure", in: [.indicator], .word(MeasureReader.words),
                Message("计算方法，见本章", en: "the measure, as below"))
        ],
        words: ["count"],
        text: Message("有几项行为。同机关、同文号、同主体的几条记录是一项。单位：次。", en: "How many acts; several records of one decision are one."),
        mistakes: Message("写了 column。", en: "With a column."),
        example: """
            indicators:
              accidents:
                title: \(Message("事故次数", en: "accidents"))
                of: accident
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                measure: count
                bands: {2019-01-01: {value: [{below: 2, points: 0}, {at_least: 2, points: -4}], reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    fileprivate static let latest = LanguageForm(
        Message("最近一条 latest", en: "latest"),
        keys: [
            FormKey(
                "column", in: FormBlock.scoring, .required(if: .saysNot("measure", ["count", "share", "streak"])),
                .text,
                Message("取哪一栏；count、share、streak 不写", en: "the column; none for count, share and streak"))
        ],
        words: ["latest"],
        text: Message(
            "最近一条记录的一栏：数字用 bands，选项用 levels。该栏空着的按 absent。",
            en: "A field of the latest record: bands for a number, levels for a choice."),
        mistakes: Message("没有 column；栏是文字、日期。", en: "No column; one of text or days."),
        example: """
            indicators:
              last_level:
                title: \(Message("最近的证书等级", en: "level of the latest certificate"))
                of: certificate
                through: expires_on
                measure: latest
                column: level
                levels: {2019-01-01: {value: {one: 5, two: 3, three: 1}, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    fileprivate static let sum = LanguageForm(
        Message("合计 sum", en: "sum"), words: ["sum"],
        text: Message(
            "各项行为一栏的合计；一项行为有几条记录的取最大的。金额以元计。", en: "Over all acts, of each its largest number. Money in yuan."),
        mistakes: Message("栏不是 integer、fixed、money。", en: "Not a number column."),
        example: """
            indicators:
              fines:
                title: \(Message("一年罚款合计", en: "fines of a year"))
                of: penalty
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                measure: sum
                column: amount
                bands: {2019-01-01: {value: [{below: 50000, points: 0}, {at_least: 50000, points: -5}], reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    fileprivate static let extreme = LanguageForm(
        Message("最大 max、最小 min", en: "max, min"), words: ["max", "min"],
        text: Message("各项行为里一栏最大或最小的一个数。", en: "The largest or smallest number of any act."),
        mistakes: Message("栏不是 integer、fixed、money。", en: "Not a number column."),
        example: """
            indicators:
              worst:
                title: \(Message("死亡最多的一起", en: "the most deaths in one accident"))
                of: accident
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                measure: max
                column: deaths
                bands: {2019-01-01: {value: [{below: 1, points: 0}, {at_least: 1, points: -9}], reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    fileprivate static let distinct = LanguageForm(
        Message("几种 distinct", en: "distinct"), words: ["distinct"],
        text: Message("一栏有几种不同的值；空着的不算。单位：种。用 bands。", en: "How many different values a column has, blanks aside."),
        mistakes: Message("栏是文字、日期；用了 points_each。", en: "A column of text or days; points_each."),
        example: """
            indicators:
              variety:
                title: \(Message("几类事故", en: "sorts of accidents"))
                of: accident
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                measure: distinct
                column: type
                bands: {2019-01-01: {value: [{below: 2, points: 0}, {at_least: 2, points: -1}], reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    fileprivate static let own = LanguageForm(
        Message("逐条 own", en: "own"), words: ["own"],
        text: Message(
            "每项行为按自己的一栏给分，再相加；一项行为有几条记录的取最重的一条。例如每笔罚款按金额大小扣分。",
            en: "Each act by its own field, then added up; of an act with several records the heaviest."),
        mistakes: Message("没有 column；栏是文字、日期。", en: "No column; one of text or days."),
        example: """
            indicators:
              each_fine:
                title: \(Message("每笔罚款按轻重扣分", en: "each fine by its gravity"))
                of: penalty
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                measure: own
                column: gravity
                levels: {2019-01-01: {value: {minor: -1, serious: -5}, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    fileprivate static let share = LanguageForm(
        Message("占比 share", en: "share"),
        keys: [
            FormKey(
                "among", in: FormBlock.scoring, .required(if: .says("measure", ["share"])),
                .named(.word, .either([.list(.text), .block(.numbers), .block(.days)])),
                Message("算占比的条件，写法同 where", en: "which of the acts, written like where"))
        ],
        words: ["share"],
        text: Message(
            "of 和 where 选出的行为里，又符合 among 的占百分之几。单位：%，两位小数，不进位：95 只有真到 95% 才算。用 bands。",
            en:
                "Of the acts selected, how many per cent pass among as well: two decimals, never rounded up. With bands."
        ),
        mistakes: Message("没有 among；写了 column。", en: "No among; with a column."),
        example: """
            indicators:
              serious_part:
                title: \(Message("处罚里严重的占比", en: "serious ones of all penalties"))
                of: penalty
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                measure: share
                among: {gravity: [serious]}
                bands: {2019-01-01: {value: [{below: 50, points: 0}, {at_least: 50, points: -3}], reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)
}
