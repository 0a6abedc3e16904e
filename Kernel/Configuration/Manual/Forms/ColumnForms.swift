import Kernel

extension FormBlock {
    fileprivate static let columns: [FormBlock] = [.column, .derived]
}

extension LanguageForm {
    static let column = LanguageForm(
        Message("一个字段", en: "A column"),
        keys: [
            FormKey(
                "required", in: [.column], .optional, .flag,
                Message("是否必填；不写是 false", en: "whether a row must have it; false if left out")),
            FormKey(
                "headers", in: [.column], .optional, .list(.text),
                Message("报送文件里还可以用的表头", en: "other headers under which files have it")),
            FormKey(
                "may_be_future", in: [.column], .optional(if: .says("type", ["day"])), .flag,
                Message("可以晚于收文日，如有效期至", en: "may lie after the day of receipt, as an expiry")),
        ],
        text: Message(
            "文件里的表头是 title、编号或 headers 之一即可认出。缺必填栏的行暂存待改，不丢。",
            en: "A file's header is the title, the id or one of `headers`. A row without a required value is set aside."
        ),
        mistakes: Message(
            "两个字段用同一个表头；may_be_future 用在不是 day 的栏；编号用了大写或中文。",
            en: "Two columns of one header; may_be_future of another type than day; an id in other letters."),
        example: """
            kinds:
              licence:
                title: \(Message("许可证", en: "licence"))
                nature: positive
                subject: uscc
                day: issued_on
                identity: [licence_no]
                columns:
                  licence_no: {title: \(Message("证号", en: "number")), type: text, required: true, headers: [\(Message("证书号", en: "licence"))]}
                  uscc: {title: \(Message("统一社会信用代码", en: "code")), type: organisation, required: true}
                  issued_on: {title: \(Message("发证日期", en: "issued on")), type: day, required: true}
                  ends_on: {title: \(Message("有效期至", en: "ends on")), type: day, may_be_future: true}
            """)

    static let columnTypes = LanguageForm(
        Message("字段类型", en: "Column types"),
        keys: [
            FormKey(
                "type", in: [.column], .word(Column.typeWords),
                Message(
                    "integer 整数；fixed 小数；money 金额；day 日期；choice 选项；text 文字；organisation 机构代码；personal 个人信息，从不保存",
                    en: "what the cells hold; what is personal is never kept")),
            FormKey(
                "of", in: FormBlock.columns, .required(if: .says("type", ["choice"])),
                .named(.code, .either([.text, .list(.text)])),
                Message("选项，编号: 名称，或编号: [名称, 别名]", en: "choices, id: title or id: [title, alias]")),
            FormKey(
                "unit", in: FormBlock.columns, .required(if: .says("type", ["money"])),
                .word(Column.MoneyUnit.allCases.map(\.rawValue)),
                Message("文件里的单位：元或万元", en: "the unit in files: yuan, or ten thousand yuan")),
            FormKey(
                "decimals", in: FormBlock.columns, .required(if: .says("type", ["fixed"])), .integer(1...9),
                Message("几位小数", en: "how many decimals")),
        ],
        text: Message(
            "评价只读 integer、fixed、money、day 和 choice。规则里写选项的编号，文件里写名称、别名或编号都行。yes、no 这样的编号要加引号。",
            en: "Evaluation reads numbers, days and choices. Rules write a choice's id. Quote ids such as \"yes\"."),
        mistakes: Message(
            "choice 没有 of，money 没有 unit，fixed 没有 decimals，或用在别的类型；两个选项同名；选项超过 254 个。",
            en: "of, unit or decimals missing, or with another type; two choices of one spelling; more than 254."),
        example: """
            kinds:
              spill:
                title: \(Message("泄漏", en: "spill"))
                nature: negative
                subject: uscc
                day: happened_on
                identity: [spill_no]
                columns:
                  spill_no: {title: \(Message("编号", en: "number")), type: text, required: true}
                  uscc: {title: \(Message("统一社会信用代码", en: "code")), type: organisation, required: true}
                  happened_on: {title: \(Message("日期", en: "happened on")), type: day, required: true}
                  cause: {title: \(Message("原因", en: "cause")), type: choice, of: {worn: \(Message("老化", en: "wear")), other: [\(Message("其他", en: "other")), \(Message("不明", en: "unknown"))]}}
                  barrels: {title: \(Message("桶数", en: "barrels")), type: integer}
                  share: {title: \(Message("责任比例", en: "share of blame")), type: fixed, decimals: 2}
                  loss: {title: \(Message("损失", en: "loss")), type: money, unit: ten-thousand-yuan}
            """)

    static let derived = LanguageForm(
        Message("派生字段", en: "Derived columns"),
        keys: [
            FormKey(
                "derived", in: [.kind], .optional, .named(.word, .block(.derived)),
                Message("编号: 由派生函数算出的字段", en: "id: a column that a derive function fills")),
            FormKey(
                "type", in: [.derived], .word(["integer", "fixed", "money", "day", "choice"]),
                Message("评价能读的类型", en: "a type that evaluation reads")),
        ],
        text: Message(
            "文件里没有、由插件的派生函数从别的栏算出的字段，如事故等级。要有一个 derive 来填。",
            en: "Not in files: a function of the plugin computes it, and `derive` says which."),
        mistakes: Message(
            "类型不是数字、日期或选项；编号与 columns 里的相同；没有 derive 来填。",
            en: "Not a number, day or choice; an id that columns has; nothing derives it."),
        example: """
            kinds:
              crash:
                title: \(Message("碰撞", en: "crash"))
                nature: negative
                subject: uscc
                day: happened_on
                identity: [crash_no]
                columns:
                  crash_no: {title: \(Message("编号", en: "number")), type: text, required: true}
                  uscc: {title: \(Message("统一社会信用代码", en: "code")), type: organisation, required: true}
                  happened_on: {title: \(Message("日期", en: "happened on")), type: day, required: true}
                derived:
                  class: {title: \(Message("等级", en: "class")), type: choice, of: {small: \(Message("小", en: "small")), large: \(Message("大", en: "large"))}}
            derive:
              crash_class:
                title: \(Message("碰撞等级", en: "class of a crash"))
                of: crash
                parameters: {2019-01-01: {value: {large_injuries: 3}, reference: rules, evidence: seen}}
            """)
}
