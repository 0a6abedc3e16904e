import Kernel

extension LanguageChapter {
    static let kinds = LanguageChapter(
        Message("记录类型 kinds", en: "Record kinds"),
        Message(
            "本行业收哪些表、每张表有哪些栏。双公示处罚等全国的类型见 [national](national/README.md)，不用再写，由归类表取用。",
            en: "Which tables the sector receives. National kinds are not repeated here; classify reads them."),
        [.kind, .offices, .naturalPerson, .column, .columnTypes, .derived, .examples])
}

extension FormBlock {
    static let kind = FormBlock("kind", Message("记录类型", en: "record kind"))
    static let column = FormBlock("column", Message("字段", en: "column"))
    static let derived = FormBlock("derived", Message("派生字段", en: "derived column"))
    fileprivate static let naturalPerson = FormBlock("natural-person", Message("自然人标志", en: "mark of persons"))
    fileprivate static let examples = FormBlock("examples", Message("示例", en: "examples"))
}

extension LanguageForm {
    fileprivate static let kind = LanguageForm(
        Message("一种记录", en: "A kind"),
        keys: [
            FormKey(
                "kinds", in: [.standard], .named(.word, .block(.kind)),
                Message("编号: 记录类型", en: "id: record kind")),
            FormKey(
                "nature", in: [.kind], .word(RecordNature.allCases.map(\.rawValue)),
                Message(
                    "negative 失信信息；positive 守信信息；neutral 一般信息",
                    en: "whether it speaks against the subject, for it, or neither")),
            FormKey("subject", in: [.kind], .text, Message("哪一栏是主体代码", en: "the column with the subject's code")),
            FormKey("day", in: [.kind], .text, Message("哪一栏是日期，期限从它算起", en: "the column from whose day terms run")),
            FormKey(
                "identity", in: [.kind], .list(.text),
                Message("哪几栏合起来认定是同一条记录", en: "the columns that together name one record")),
            FormKey(
                "columns", in: [.kind], .named(.word, .block(.column)), Message("编号: 字段", en: "id: column")),
        ],
        text: Message(
            "扣分、降级、否决和名单只能读 negative 的记录，这种记录过了全国保存期限就不再用。同一 identity 的第二条是更正，内容也相同的是重复。",
            en: "Only negative kinds can count against anyone, and they are forgotten after the national retention."),
        mistakes: Message(
            "缺一项；所指的栏不存在或类型不对（subject 要 organisation，day 要 day）；identity 为空；类型叫 unclassified 或 none。",
            en: "Something is missing; a column that does not exist or is of another type; a reserved name."),
        example: """
            kinds:
              hazard:
                title: \(Message("隐患", en: "hazard"))
                nature: negative
                subject: uscc
                day: found_on
                identity: [hazard_no]
                columns:
                  hazard_no: {title: \(Message("隐患编号", en: "number")), type: text, required: true}
                  uscc: {title: \(Message("统一社会信用代码", en: "code")), type: organisation, required: true}
                  found_on: {title: \(Message("发现日期", en: "found on")), type: day, required: true}
            """)

    fileprivate static let offices = LanguageForm(
        Message("谁决定、谁报送", en: "Who decided, who sent"),
        keys: [
            FormKey("subject_name", in: [.kind], .optional, .text, Message("主体名称栏", en: "the subject's name")),
            FormKey("authority", in: [.kind], .optional, .text, Message("决定机关代码栏", en: "the authority's code")),
            FormKey("authority_name", in: [.kind], .optional, .text, Message("决定机关名称栏", en: "the authority's name")),
            FormKey(
                "decision_number", in: [.kind], .optional, .text,
                Message("文号栏；同机关同文号同主体是同一行为，只计一次", en: "one act counts once: same authority, number, subject")),
            FormKey("sender", in: [.kind], .optional, .text, Message("报送单位栏", en: "the sender")),
            FormKey("sender_code", in: [.kind], .optional, .text, Message("报送单位代码栏", en: "the sender's code")),
        ],
        text: Message("都可以不写；写的是本类型的字段编号。", en: "All optional; each names a column of the kind."),
        mistakes: Message(
            "字段不存在；代码栏不是 organisation；名称和文号栏不是 text。", en: "No such column, or one of another type."),
        example: """
            kinds:
              order:
                title: \(Message("责令改正", en: "order"))
                nature: negative
                subject: uscc
                subject_name: name
                day: decided_on
                identity: [order_no, uscc]
                authority: office
                authority_name: office_name
                decision_number: order_no
                sender: source
                sender_code: source_code
                columns:
                  order_no: {title: \(Message("文号", en: "number")), type: text, required: true}
                  uscc: {title: \(Message("统一社会信用代码", en: "code")), type: organisation, required: true}
                  name: {title: \(Message("单位名称", en: "name")), type: text}
                  decided_on: {title: \(Message("决定日期", en: "decided on")), type: day, required: true}
                  office: {title: \(Message("机关代码", en: "authority code")), type: organisation}
                  office_name: {title: \(Message("机关名称", en: "authority")), type: text}
                  source: {title: \(Message("报送单位", en: "sender")), type: text}
                  source_code: {title: \(Message("报送单位代码", en: "sender code")), type: organisation}
            """)

    fileprivate static let naturalPerson = LanguageForm(
        Message("自然人的行不收", en: "Rows about persons are not taken"),
        keys: [
            FormKey(
                "natural_person", in: [.kind], .optional, .block(.naturalPerson),
                Message("怎样看出一行说的是自然人", en: "how a row about a person is told")),
            FormKey("column", in: [.naturalPerson], .text, Message("哪一栏", en: "which column")),
            FormKey("values", in: [.naturalPerson], .list(.text), Message("写成什么是自然人", en: "what it says then")),
            FormKey(
                "documents", in: [.naturalPerson], .optional, .list(.text),
                Message("证件栏，从不保存", en: "columns of identity documents, never kept")),
        ],
        text: Message(
            "对自然人的行整行不收，只留行号和原因。", en: "Such a row is not taken: its line number and the reason are all that stays."),
        mistakes: Message(
            "column 不是 text 或 choice；documents 里的栏不是 personal；没有 values。",
            en: "The column is neither text nor a choice; a document column is not personal; no values."),
        example: """
            kinds:
              notice:
                title: \(Message("告知", en: "notice"))
                nature: neutral
                subject: uscc
                day: given_on
                identity: [notice_no]
                natural_person: {column: party, values: [\(Message("自然人", en: "person"))], documents: [card]}
                columns:
                  notice_no: {title: \(Message("编号", en: "number")), type: text, required: true}
                  uscc: {title: \(Message("统一社会信用代码", en: "code")), type: organisation, required: true}
                  given_on: {title: \(Message("日期", en: "given on")), type: day, required: true}
                  party: {title: \(Message("当事人类别", en: "party")), type: text}
                  card: {title: \(Message("证件号码", en: "identity document")), type: personal}
            """)

    fileprivate static let examples = LanguageForm(
        Message("示例", en: "Examples"),
        keys: [
            FormKey(
                "examples", in: [.kind], .optional, .block(.examples),
                Message("给演示数据用", en: "for the invented data of a demonstration")),
            FormKey(
                "per_hundred_a_year", in: [.examples], .integer(0...100_000),
                Message("每百户每年几条", en: "records a year for each hundred subjects")),
            FormKey(
                "rows", in: [.examples], .list(.named(.word, .text)),
                Message("示例行，写法和报送文件一样", en: "rows, written as a file writes them")),
        ],
        text: Message(
            "不影响评价。没写到的栏由演示自己编。金额按该栏的单位写。", en: "Has no part in evaluation. Money is in the column's own unit."),
        mistakes: Message("行里的栏不存在；值与栏的类型不合。", en: "A column that does not exist; a value of another type."),
        example: """
            kinds:
              visit:
                title: \(Message("检查", en: "visit"))
                nature: negative
                subject: uscc
                day: visited_on
                identity: [visit_no]
                columns:
                  visit_no: {title: \(Message("编号", en: "number")), type: text, required: true}
                  uscc: {title: \(Message("统一社会信用代码", en: "code")), type: organisation, required: true}
                  visited_on: {title: \(Message("日期", en: "visited on")), type: day, required: true}
                  findings: {title: \(Message("问题数", en: "findings")), type: integer}
                examples:
                  per_hundred_a_year: 30
                  rows: [{findings: 0}, {findings: 3}]
            """)
}
