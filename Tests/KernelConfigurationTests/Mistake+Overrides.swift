/// What a county may not add to a standard: where the message must point, always in the county's own file, and words that
/// it must contain.
extension Mistake {
    static let overrides = [
        Mistake("override/override-bare-value", 6, 29, ["indicators.penalties.cap应为带首日的值", "“-12”"]),
        Mistake(
            "override/override-before-the-standard", 7, 5,
            ["评价标准自 2020-01-01 起才有值", "更早的 2019-07-01", "首日应晚于 2020-01-01"]),
        Mistake(
            "override/override-below-a-day", 6, 3,
            ["没有 indicators.penalties.cap.2020-01-01 这个位置，是否为 indicators.penalties.cap？"]),
        Mistake("override/override-by-the-reference-of-the-standard", 7, 41, ["未知的依据 rules", "可用的依据：county"]),
        Mistake("override/override-cap-of-the-wrong-sign", 7, 5, ["加上区县定值后", "封顶 +12 永远不起作用", "见 good.yaml:127:5"]),
        Mistake("override/override-days-not-ascending", 8, 5, ["按先后排列", "2026-01-01 不晚于上一个 2026-07-01"]),
        Mistake("override/override-deleting-a-value", 7, 17, ["应为一组", "null"]),
        Mistake("override/override-grade-that-nothing-reaches", 7, 5, ["等级 A（优）达不到"]),
        Mistake("override/override-grades-with-a-gap", 9, 11, ["有空缺，从 85（含）到 90（不含）没有归属"]),
        Mistake("override/override-grades-without-frequency", 7, 5, ["加上区县定值后", "2026-07-01 起的等级 E 没有检查频次"]),
        Mistake("override/override-impossible-day", 7, 5, ["没有 2026-02-30 这一天"]),
        Mistake("override/override-inspections-worse-rarer", 11, 9, ["等级 C（37 个月 3 次）的检查少于比它好的 B"]),
        Mistake("override/override-misspelt", 5, 1, ["未知字段 overide，是否为 override（区县定值）？"]),
        Mistake(
            "override/override-misspelt-rule", 6, 3,
            [
                "没有 indicators.penaltys.window 这个位置，是否为 indicators.penalties.window？",
                "可用的位置：indicators.penalties、indicators.accidents、indicators.loss",
            ]),
        Mistake(
            "override/override-of-a-classify-line", 6, 3, ["没有 classify.penalty-serious 这个位置", "indicators、downgrades"]),
        Mistake(
            "override/override-of-a-title", 6, 3,
            ["indicators.penalties.title 不是带首日的值，区县不能另定", "可用的位置：indicators.penalties.window"]),
        Mistake(
            "override/override-of-a-whole-rule", 6, 3,
            ["indicators.penalties 不是带首日的值，区县不能另定", "indicators.penalties.points_each"]),
        Mistake("override/override-of-another-format", 1, 9, ["应为 1，这里是 2"]),
        Mistake("override/override-of-another-sector", 2, 9, ["未知的行业 work，是否为 works？"]),
        Mistake("override/override-of-nothing", 5, 11, ["没有定值", "indicators.penalties.cap: {2026-07-01: {value: -12"]),
        Mistake("override/override-of-two-where-one-breaks", 10, 5, ["加上区县定值后", "封顶 +12 永远不起作用"]),
        Mistake(
            "override/override-of-what-is-not-there", 6, 3,
            ["没有 indicators.accidents.cap 这个位置", "indicators.accidents.bands、indicators.accidents.absent"]),
        Mistake(
            "override/override-place-without-chapter", 6, 3, ["没有 penalties.cap 这个位置，是否为 indicators.penalties.cap？"]),
        Mistake("override/override-steps-zero", 7, 25, ["应在 1 到 100 之间，这里是 0"]),
        Mistake("override/override-text-for-points", 7, 25, ["应为分数", "五分"]),
        Mistake("override/override-the-same-day", 7, 5, ["评价标准在 2020-01-01 已经定了值，区县不能改写", "评价标准的值在 good.yaml:128:7"]),
        Mistake("override/override-too-many-decimals", 7, 25, ["最多 1 位小数，这里是 -5.25"]),
        Mistake(
            "override/override-unknown-chapter", 6, 3, ["没有 indicator.penalties.cap 这个位置，是否为 indicators.penalties.cap？"]
        ),
        Mistake("override/override-unknown-choice", 7, 44, ["thre，是否为 three？"]),
        Mistake("override/override-veto-of-an-unknown-grade", 7, 25, ["2019-01-01 起的等级里没有 E", "可用的等级：A、B、C、D"]),
        Mistake("override/override-with-a-chapter", 8, 1, ["未知字段 title", "override（区县定值）"]),
        Mistake("override/override-without-a-choice", 7, 25, ["没有给 three（三级）定分"]),
        Mistake("override/override-without-day", 6, 30, ["indicators.penalties.cap 缺少首日"]),
        Mistake("override/override-without-evidence", 7, 17, ["缺少 evidence（证据）"]),
        Mistake("override/override-without-reference", 7, 17, ["缺少 reference（依据）"]),
        Mistake("override/override-without-references", 1, 1, ["缺少 references（依据目录）"]),
    ]
}
