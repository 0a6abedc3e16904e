import Kernel

extension LanguageChapter {
    static let scoring = LanguageChapter(
        Message("怎样给分", en: "Points"),
        Message(
            "points_each、bands、levels、points_by_turn、points_by_age 五个里必须写一个，只能写一个。",
            en: "Exactly one of the five is written."),
        [.pointsEach, .bands, .levels, .pointsByTurn, .pointsByAge, .cap, .absent])
}

extension FormBlock {
    fileprivate static let band = FormBlock("band", Message("档", en: "band"))
    fileprivate static let absentPoints = FormBlock("absent-points", Message("无记录时的分数", en: "points of absence"))
}

extension FormCondition {
    fileprivate static let counting = FormCondition.says("measure", ["count", "age", "streak"])
}

extension LanguageForm {
    fileprivate static let pointsEach = LanguageForm(
        Message("每次计分 points_each", en: "Points each"),
        keys: [
            FormKey(
                "points_each", in: FormBlock.scoring, .oneOf("points", only: .counting), .dated(.number),
                Message("每次（每期）几分", en: "points for each act or term"))
        ],
        text: Message(
            "次数乘以分数。只用于 count，和有 cap 的 age、streak（期数乘以分数）。",
            en: "Times the number of acts, or of terms of age and streak with a cap."),
        mistakes: Message("用在别的 measure。", en: "With another measure."),
        example: """
            indicators:
              penalties:
                title: \(Message("每次处罚扣五分，最多十五分", en: "five points a penalty, fifteen at most"))
                of: penalty
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                measure: count
                points_each: {2019-01-01: {value: -5, reference: rules, evidence: seen}}
                cap: {2019-01-01: {value: -15, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    fileprivate static let bands = LanguageForm(
        Message("分档计分 bands", en: "Bands"),
        keys: [
            FormKey(
                "bands", in: FormBlock.scoring, .oneOf("points"), .dated(.list(.block(.band))),
                Message("各档合起来盖住全部数值", en: "together they cover every number")),
            FormKey(
                "at_least", in: [.band], .optional, .number, Message("不小于；最低一档不写", en: "included; none in the lowest")),
            FormKey(
                "below", in: [.band], .optional, .number, Message("小于；最高一档不写", en: "excluded; none in the highest")),
            FormKey("points", in: [.band], .number, Message("这一档的分数", en: "the points of the band")),
        ],
        text: Message(
            "次数、期数、种数和数字栏用。每一档的 below 等于下一档的 at_least；次数从 0 起，金额以元计。",
            en: "For numbers. below of each is at_least of the next; counts begin at 0, money is in yuan."),
        mistakes: Message(
            "各档有空缺或重叠；一档是空的；用在选项栏（用 levels）。", en: "A gap or an overlap; an empty band; of a choice column."),
        example: """
            indicators:
              loss:
                title: \(Message("最近一次损失", en: "the latest loss"))
                of: accident
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                measure: latest
                column: loss
                bands:
                  2019-01-01:
                    value: [{below: 1000, points: 0}, {at_least: 1000, below: 9000, points: -1}, {at_least: 9000, points: -2}]
                    reference: rules
                    evidence: seen
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    fileprivate static let levels = LanguageForm(
        Message("按级计分 levels", en: "Levels"),
        keys: [
            FormKey(
                "levels", in: FormBlock.scoring, .oneOf("points", only: .says("measure", ["latest", "own"])),
                .dated(.named(.code, .number)), Message("选项: 分数，每个选项都要有", en: "choice: points, for every choice"))
        ],
        text: Message("measure 是 latest 或 own，且取的是选项栏时用。", en: "For a choice column with latest or own."),
        mistakes: Message("漏了选项；没有这个选项；用在数字栏或 count。", en: "A choice without points, or unknown; a number, or count."),
        example: """
            indicators:
              gravity:
                title: \(Message("最近一次处罚的轻重", en: "gravity of the latest penalty"))
                of: penalty
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                measure: latest
                column: gravity
                levels: {2019-01-01: {value: {minor: 0, serious: -4}, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    fileprivate static let cap = LanguageForm(
        Message("封顶 cap", en: "Cap"),
        keys: [
            FormKey(
                "cap", in: FormBlock.scoring, .optional, .dated(.number),
                Message("负数：最多扣这么多；正数：最多加这么多", en: "the most that it takes (negative) or gives (positive)"))
        ],
        text: Message("只限本指标，在 measure 和给分之后。", en: "Of this rule alone, after its points."),
        mistakes: Message("符号与分值相反，永远不起作用。", en: "Of the other sign than the points, so that it does nothing."),
        example: """
            indicators:
              penalties:
                title: \(Message("处罚，最多扣十分", en: "penalties, ten points at most"))
                of: penalty
                window: {2019-01-01: {value: 12 months, reference: rules, evidence: seen}}
                measure: count
                points_each: {2019-01-01: {value: -4, reference: rules, evidence: seen}}
                cap: {2019-01-01: {value: -10, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: neutral, reference: rules, evidence: seen}}
            """)

    fileprivate static let absent = LanguageForm(
        Message("无记录时 absent", en: "Absence"),
        keys: [
            FormKey(
                "absent", in: FormBlock.scoring,
                .dated(.either([.word(["neutral", "not-rated"]), .block(.absentPoints)])),
                Message("没有算数的记录时怎样；必须写", en: "what no record is worth; never left out")),
            FormKey("points", in: [.absentPoints], .number, Message("这么多分", en: "so many points")),
        ],
        text: Message(
            "不知道不等于零：neutral 不加不减；not-rated 不评定；{points: N} 给 N 分。每一种都要有依据。",
            en: "Not known is not zero: neutral adds nothing, not-rated gives no grade, {points: N} gives N."),
        mistakes: Message("没有写；写了别的词；起得比计分晚。", en: "Left out; another word; it begins later than the points."),
        example: """
            indicators:
              certificate:
                title: \(Message("标准化证书", en: "certificate"))
                of: certificate
                through: expires_on
                measure: count
                points_each: {2019-01-01: {value: 3, reference: rules, evidence: seen}}
                absent: {2019-01-01: {value: {points: -1}, reference: rules, evidence: seen}}
            """)
}
