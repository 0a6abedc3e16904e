import Kernel

extension LanguageChapter {
    static let classify = LanguageChapter(
        Message("归类表 classify", en: "Classification"),
        Message(
            "全国版式的记录（如行政处罚）怎样成为本行业的记录。自上而下，第一条相符的为准；都不相符的列为“未归类”，等人工归类，不计分。",
            en:
                "How national records become the sector's. The first line that fits holds; what fits none waits for an officer."
        ),
        [.classifyLine, .finding])
}

extension FormBlock {
    static let classify = FormBlock("classify-line", Message("归类行", en: "classify line"))
}

extension LanguageForm {
    fileprivate static let classifyLine = LanguageForm(
        Message("一条归类", en: "A line"),
        keys: [
            FormKey(
                "classify", in: [.standard], .optional, .list(.block(.classify)),
                Message("归类行，按先后", en: "the lines, in order")),
            FormKey("id", in: [.classify], .text, Message("编号，不重复", en: "a unique id")),
            FormKey("from", in: [.classify], .text, Message("哪种全国记录", en: "a national kind")),
            FormKey(
                "when", in: [.classify], .named(.word, .list(.text)),
                Message("栏: [用语]；各栏都要相符，同栏任一用语即可", en: "column: [wordings]; every column must fit one")),
            FormKey(
                "as", in: [.classify], .text, Message("归为哪种记录；none 表示不归本行业", en: "a kind of the sector, or none")),
            FormKey("since", in: [.classify], .day, Message("从哪天的记录起", en: "for records from this day on")),
            FormKey(
                "until", in: [.classify], .optional, .day, Message("到哪天的记录为止，不含", en: "for records before this day")),
        ],
        text: Message(
            "text 和 organisation 栏：文字里含有该用语即相符（不计空白）；choice 栏写选项编号。依据写 reference、article、evidence。",
            en: "A text fits where it contains the wording, blanks aside; a choice by its id."),
        mistakes: Message(
            "from 不是全国类型，或是登记表；when 为空或用了金额、日期栏；失信信息归为别的性质；until 不晚于 since；没有依据。",
            en: "from is no national kind; when is empty or of other types; negative made anything else; no reference."),
        example: """
            classify:
              - id: other-bureaus
                title: \(Message("其他部门的处罚", en: "penalties of other bureaus"))
                from: penalty
                when: {authority_name: [\(Message("市场监督", en: "markets")), \(Message("税务", en: "taxation"))]}
                as: none
                since: 2019-01-01
                until: 2026-01-01
                reference: local
                evidence: local-choice
            """)

    fileprivate static let finding = LanguageForm(
        Message("填写归类记录", en: "Filling the record"),
        keys: [
            FormKey(
                "set", in: [.classify], .optional(if: .saysNot("as", ["none"])), .named(.word, .text),
                Message("栏: 固定的值", en: "column: a constant")),
            FormKey(
                "copy", in: [.classify], .optional(if: .saysNot("as", ["none"])), .named(.word, .text),
                Message("栏: 取自全国记录的哪一栏", en: "column: the national column it is copied from")),
        ],
        text: Message(
            "同名的栏自动照抄；set 和 copy 写其余的。set 里的金额以元计。", en: "Columns of one name are copied; set and copy fill the others."
        ),
        mistakes: Message(
            "必填栏没有来源；类型不合；同一栏既 set 又 copy；as: none 还写 set 或 copy；填派生字段。",
            en:
                "A required column is not filled; types differ; set and copy of one column, or for none; a derived column."
        ),
        example: """
            classify:
              - id: serious
                title: \(Message("未取得许可", en: "without a permit"))
                from: penalty
                when: {basis: [\(Message("许可证条例", en: "permit rules"))], method: [fine]}
                as: penalty
                set: {gravity: serious}
                copy: {code: uscc, amount: fine}
                since: 2019-01-01
                reference: rules
                article: "8"
                evidence: recalled
            """)
}
