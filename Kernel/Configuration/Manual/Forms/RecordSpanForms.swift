import Kernel

extension FormBlock {
    fileprivate static let closing = FormBlock("closing", Message("办结记录", en: "closing record"))
}

/// Spans that another record ends, terms that run from another day, and the register.
extension LanguageForm {
    static let untilRecord = LanguageForm(
        Message("直至同一行为的另一记录 until_record", en: "Until another record of the act"),
        keys: [
            FormKey(
                "until_record", in: FormBlock.counting, .span, .block(.closing),
                Message("哪种记录结束它；该记录之日起不计", en: "which record ends it; from its day it does not count")),
            FormKey("of", in: [.closing], .text, Message("哪种记录", en: "the kind of record")),
            FormKey(
                "where", in: [.closing], .optional,
                .named(.word, .either([.list(.text), .block(.numbers), .block(.days)])),
                Message("栏: 条件；写法同 where", en: "column: condition; as elsewhere")),
        ],
        text: Message(
            """
            例如处罚计到整改报告为止。看同一行为（同机关、同文号、同主体）里，日期不早于它、符合条件、评价日仍有效的第一条记录；\
            撤回、更正的记录不算数，没有这样的记录就一直计入。两种记录都要写 decision_number，否则它们不会属于同一行为。
            """,
            en: """
                Until the first record of that kind in the same act, not before its own day, that passes the filters and \
                counts on the day. Both kinds need a decision_number, by which records belong to one act.
                """),
        mistakes: Message(
            "没有这种记录；两种记录里有一种没有 decision_number；条件里没有这一栏。",
            en: "No such kind; a kind without decision_number; a filter on no such column."),
        example: """
            kinds:
              rectification:
                title: \(Message("整改完成", en: "rectification"))
                nature: neutral
                subject: code
                day: done_on
                identity: [report_no]
                decision_number: penalty_no
                columns:
                  report_no: {title: \(Message("报告编号", en: "report number")), type: text, required: true}
                  code: {title: \(Message("统一社会信用代码", en: "code")), type: organisation, required: true}
                  penalty_no: {title: \(Message("处罚文号", en: "number of the penalty")), type: text, required: true}
                  done_on: {title: \(Message("完成日期", en: "done on")), type: day, required: true}
                  result: {title: \(Message("验收", en: "result")), type: choice, of: {passed: \(Message("通过", en: "passed")), failed: \(Message("未通过", en: "failed"))}}
            indicators:
              open_penalties:
                title: \(Message("未整改的处罚", en: "penalties not mended"))
                of: penalty
                until_record: {of: rectification, where: {result: [passed]}}
                measure: count
                points_each: {2019-01-01: {value: -6, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    static let termsFrom = LanguageForm(
        Message("从哪一天起算 from", en: "From another day"),
        keys: [
            FormKey(
                "from", in: FormBlock.counting,
                .optional(if: .beside(["window", "calendar_years", "window_by", "counts_at_least"])), .text,
                Message("必填的日期栏；期限从该日起算", en: "a required day column from which terms run"))
        ],
        text: Message(
            "例如自公布之日起一年，而不是自决定之日起。记录从自己的日期和该日中较晚的一天起计入；全国保存期限和 points_by_age 仍从自己的日期算。",
            en:
                "A year from publication, not from the decision. It counts from the later of its own day and that day; retention and points_by_age run from its own."
        ),
        mistakes: Message(
            "不是日期栏，或不是必填；与 lasting 同用，或与没有 counts_at_least 的 until、through 同用。",
            en: "Not a day, or not required; beside lasting, or beside until or through without counts_at_least."),
        example: """
            kinds:
              listing:
                title: \(Message("列入黑名单", en: "blacklisting"))
                nature: negative
                subject: code
                day: decided_on
                identity: [listing_no]
                columns:
                  listing_no: {title: \(Message("编号", en: "number")), type: text, required: true}
                  code: {title: \(Message("统一社会信用代码", en: "code")), type: organisation, required: true}
                  decided_on: {title: \(Message("决定日期", en: "decided on")), type: day, required: true}
                  published_on: {title: \(Message("公布日期", en: "published on")), type: day, required: true}
            vetoes:
              blacklisted:
                title: \(Message("公布黑名单一年内", en: "a year from publication"))
                of: listing
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                from: published_on
                at_least: {2019-01-01: {value: 1, reference: rules, evidence: seen}}
                grade: {2019-01-01: {value: D, reference: rules, evidence: seen}}
            """)

    static let register = LanguageForm(
        Message("主体登记 of: registration", en: "The register"),
        text: Message(
            """
            基础分和指标可以读主体登记（全国记录类型 registration）：行业门类、主体类别、成立日期等。看评价日现行的一条登记，\
            它从自己的日期起有效，到下一次登记为止，所以不写期限；合并以后看存续主体自己的。measure 只用 count（符合 where 的是 1）、\
            latest 和 age。可以扣分（例如风险较高的行业），但登记不是行为：不占用行为，也不能用来降级、否决或列入名单。
            """,
            en: """
                Indicators and the base can read the row of the register in force on the day, which holds until the next, \
                so that no span is written: trade, class, day of establishment. With count, latest or age. It may take \
                points, as for a riskier trade, but is no act: it neither downgrades, vetoes nor lists anybody.
                """),
        mistakes: Message(
            "写了 window、until 等期限；用在降级、否决、名单；measure 是 sum 等；points_by_turn、points_by_age；没有这一栏。",
            en: "With a span; in a downgrade, veto or list; another measure; points by turn or age; no such column."),
        example: """
            indicators:
              riskier_trade:
                title: \(Message("采矿业和制造业风险较高", en: "mining and manufacturing are riskier"))
                of: registration
                where: {industry: [B, C]}
                measure: count
                points_each: {2019-01-01: {value: -2, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)
}
