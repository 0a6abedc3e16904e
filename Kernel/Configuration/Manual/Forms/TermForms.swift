import Kernel

/// Measures of full terms.
extension LanguageForm {
    static let age = LanguageForm(
        Message("满几期 age", en: "age"),
        keys: [
            FormKey(
                "term", in: FormBlock.scoring, .required(if: .says("measure", ["age", "streak"])), .dated(.term),
                Message("一期多长", en: "how long a term is"))
        ],
        words: ["age"],
        text: Message(
            """
            自最近一条记录（或现行登记）某个日期栏那天起，到评价日满了几期。单位：期；第 n 期在起日加 n 个 term 的那天期满，一次加足，\
            不逐期推。栏空着的按 absent，日期还没有到的是 0 期。用 bands，或 points_each 加 cap。例如“使用满 15 年的”。
            """,
            en: """
                How many full terms have passed since the day in a column of the latest record, or of the register. The \
                n-th is over n terms after that day, added at once. With bands, or points_each and a cap.
                """),
        mistakes: Message(
            "没有 term；栏不是日期；points_each 没有同日开始的 cap；要数 1000 期以上。",
            en: "No term; not a day column; points_each without a cap from the same day; more than 1000 terms."),
        example: """
            indicators:
              established:
                title: \(Message("开业满三年", en: "in business for three years"))
                of: registration
                measure: age
                column: since
                term: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                bands: {2019-01-01: {value: [{below: 3, points: 0}, {at_least: 3, points: 1}], reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    static let streak = LanguageForm(
        Message("连续无记录 streak", en: "streak"),
        keys: [
            FormKey(
                "since", in: FormBlock.scoring, .required(if: .says("measure", ["streak"])), .text,
                Message("登记的日期栏；没有记录时从该日起算", en: "a day column of the register, where there is no record")),
            FormKey(
                "not_before", in: FormBlock.scoring, .optional(if: .says("measure", ["streak"])), .dated(.day),
                Message("最早从哪天起算", en: "the earliest day on which it begins")),
        ],
        words: ["streak"],
        text: Message(
            """
            到评价日已有几期没有记录：从最近一条算数的记录那天起算，没有记录的从登记的日期栏起算，都不早于 not_before。\
            撤回、修复或已过保存期限的记录不打断。不写期限，不占用行为，只能加分。用 bands、points_each 加 cap，或 points_by_turn 加 cap。
            """,
            en: """
                How many full terms have passed without a record: since the latest one that counts, or since a day of the \
                register, and never from before not_before. Only gives points, and takes no act. With bands, or with \
                points_each or points_by_turn and a cap.
                """),
        mistakes: Message(
            "写了 window、lasting 等期限；没有 since；负分；points_each、points_by_turn 没有同日开始的 cap。",
            en: "With a span; no since; negative points; points_each or points_by_turn without a cap from the same day."
        ),
        example: """
            indicators:
              clean_years:
                title: \(Message("连续无处罚：第一年加一分，以后每年加两分", en: "years without a penalty"))
                of: penalty
                measure: streak
                term: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                since: since
                not_before: {2019-01-01: {value: 2019-01-01, reference: rules, evidence: seen}}
                points_by_turn: {2019-01-01: {value: [1, 2], reference: rules, evidence: seen}}
                cap: {2019-01-01: {value: 5, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)
}
