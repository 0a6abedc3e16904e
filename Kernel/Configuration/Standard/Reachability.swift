import Kernel

/// Whether each grade can be reached by a score, a downgrade or a veto.
struct Reachability {
    let standard: Standard
    let report: Report

    /// Refuses grades that nothing can give while their scale is in force (promise 10).
    func check() {
        for (scale, until) in standard.grades.periods {
            let scores = standard.days(from: scale.since, until: until)
                .compactMap { ScoreReach(standard, on: $0)?.score }
            let vetoes = effects(of: standard.vetoes, from: scale.since, until: until)
            let hasDowngrade = !effects(of: standard.downgrades, from: scale.since, until: until).isEmpty
            var betterIsReached = false
            for band in scale.value.bands {
                let byScore = scores.contains { $0.meets(band) }
                let byRule = vetoes.contains(.veto(grade: band.grade)) || (hasDowngrade && betterIsReached)
                if !byScore, !byRule { refuse(band, scale.clause.location) }
                betterIsReached = betterIsReached || byScore || byRule
            }
        }
    }

    private func refuse(_ band: GradeScale.Band, _ location: Location) {
        report.error(
            Message(
                "等级 \(band.grade)（\(band.title)）达不到：", en: "grade '\(band.grade)' (\(band.title)) cannot be reached: ")
                + Message(
                    "能得到的分数都不属于它，也没有降级或否决规则给出它",
                    en: "no score that is possible belongs to it, and no downgrade or veto gives it"),
            at: location,
            hint: Message(
                "请核对基础分、各指标的分值、score_range（得分范围）与各等级的分数",
                en: "check the base, the points of the indicators, score_range and the scores of the grades"))
    }

    private func effects(of rules: [GradeRule], from: Day, until: Day) -> [GradeRule.Effect] {
        rules.flatMap { $0.effect.entries(from: from, until: until).map(\.value) }
    }
}
