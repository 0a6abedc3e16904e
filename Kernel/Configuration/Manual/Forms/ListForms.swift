import Kernel

extension LanguageChapter {
    static let lists = LanguageChapter(
        Message("名单 lists", en: "Lists"),
        Message(
            "达到列入情形的只是提示经办人“建议列入”，不加分、不扣分、不降级；软件自己不列入任何名单。",
            en: "A trigger only reminds an officer. It gives no points and lists nobody."),
        [.list, .undefined])
}

extension FormBlock {
    static let list = FormBlock("list", Message("名单", en: "list"))
    static let trigger = FormBlock("trigger", Message("列入情形", en: "trigger"))
}

extension LanguageForm {
    fileprivate static let list = LanguageForm(
        Message("名单和列入情形", en: "A list and its triggers"),
        keys: [
            FormKey(
                "lists", in: [.standard], .optional, .named(.word, .block(.list)), Message("编号: 名单", en: "id: list")),
            FormKey("note", in: [.list], .optional, .text, Message("提示里附的一句话", en: "a sentence beside the reminder")),
            FormKey(
                "triggers", in: [.list], .named(.word, .block(.trigger)),
                Message("编号: 列入情形", en: "id: trigger")),
        ],
        text: Message(
            "列入情形写 title、of、where、期限（七选一）和 at_least。", en: "A trigger has a title, records, a span and at_least."),
        mistakes: Message(
            "一个情形也没有；不是 negative 的记录；写了 steps 或 grade。",
            en: "No trigger; a kind that is not negative; steps or a grade."),
        example: """
            lists:
              watch_list:
                title: \(Message("重点关注名单", en: "watch list"))
                note: \(Message("期限一年", en: "for a year"))
                triggers:
                  two_larger:
                    title: \(Message("一年内两起较大事故", en: "two larger accidents in a year"))
                    of: accident
                    where: {class: [larger]}
                    window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                    at_least: {2019-01-01: {value: 2, reference: rules, evidence: seen}}
            """)

    fileprivate static let undefined = LanguageForm(
        Message("情形未定 undefined", en: "From when the triggers are not known"),
        keys: [
            FormKey(
                "undefined", in: [.list], .optional, .dated(.word(SubjectList.Undefined.allCases.map(\.rawValue))),
                Message("officer：从这天起本标准没有情形，由经办人判断", en: "officer: from this day on officers judge"))
        ],
        text: Message(
            "新规定的情形还没写进标准时用。每个列入情形都要筛到这一天以前的记录。", en: "Every trigger must then end before that day."),
        mistakes: Message("有情形读到这一天以后的记录。", en: "A trigger that reads records from that day on."),
        example: """
            lists:
              watch_list:
                title: \(Message("重点关注名单", en: "watch list"))
                triggers:
                  larger:
                    title: \(Message("较大事故", en: "a larger accident"))
                    of: accident
                    where: {class: [larger], happened_on: {before: 2023-10-01}}
                    window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                    at_least: {2019-01-01: {value: 1, reference: rules, evidence: seen}}
                undefined: {2023-10-01: {value: officer, reference: local, evidence: recalled}}
            """)
}
