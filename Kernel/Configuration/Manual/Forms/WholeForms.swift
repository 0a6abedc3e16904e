import Kernel

extension LanguageChapter {
    static let whole = LanguageChapter(
        Message("一份完整的小标准", en: "A small standard as a whole"),
        Message("可以照抄到一个文件里，再改成自己的。", en: "To be copied into one file and changed."), [.whole])
}

extension LanguageForm {
    static let whole = LanguageForm(
        Message("从 100 分往下扣", en: "A hundred points, and deductions"),
        text: Message(
            "收一种记录（检查），一年内每查出一次严重问题扣 10 分，按得分定三个等级。sector 写插件的行业编号；依据和数值换成本地的。",
            en: "One kind of record; ten points for each serious inspection within a year; three grades."),
        mistakes: Message("`check` 没有列出错误，这份标准就能用。", en: "None is left when `check` lists none."),
        example: """
            format: 1
            sector: works
            title: \(Message("样例评价标准", en: "Sample standard"))
            owner: \(Message("样例局", en: "Sample bureau"))
            decimals: 0
            references:
              rules: \(Message("《样例管理办法》", en: "Sample measures"))
              local: \(Message("本地自定", en: "chosen here"))
            kinds:
              inspection:
                title: \(Message("检查", en: "inspection"))
                nature: negative
                subject: uscc
                day: inspected_on
                identity: [inspection_no]
                columns:
                  inspection_no: {title: \(Message("检查编号", en: "number")), type: text, required: true}
                  uscc: {title: \(Message("统一社会信用代码", en: "code")), type: organisation, required: true}
                  inspected_on: {title: \(Message("检查日期", en: "inspected on")), type: day, required: true}
                  result:
                    title: \(Message("检查结果", en: "result"))
                    type: choice
                    required: true
                    of: {clean: \(Message("未发现问题", en: "clean")), serious: \(Message("严重问题", en: "serious"))}
            base:
              title: \(Message("基础分", en: "base"))
              points: {2026-01-01: {value: 100, reference: local, evidence: local-choice}}
            indicators:
              serious_inspections:
                title: \(Message("检查发现严重问题", en: "serious inspections"))
                of: inspection
                where: {result: [serious]}
                window: {2026-01-01: {value: 12 months, reference: rules, article: "3", evidence: seen}}
                measure: count
                points_each: {2026-01-01: {value: -10, reference: rules, article: "4", evidence: seen}}
                absent: {2026-01-01: {value: neutral, reference: local, evidence: local-choice}}
            score_range:
              2026-01-01: {value: {lowest: 0, highest: 100}, reference: local, evidence: local-choice}
            grades:
              2026-01-01:
                value:
                  - {grade: A, title: \(Message("好", en: "good")), at_least: 90}
                  - {grade: B, title: \(Message("中", en: "fair")), at_least: 60, below: 90}
                  - {grade: C, title: \(Message("差", en: "poor")), below: 60}
                reference: rules
                evidence: seen
            while_objected:
              2026-01-01: {value: not-counted, reference: local, evidence: local-choice}
            audience:
              2026-01-01: {value: officers, reference: local, evidence: local-choice}
            cycle:
              2026-01-01: {value: yearly, reference: local, evidence: local-choice}
            """)
}
