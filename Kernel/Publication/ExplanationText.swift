import Kernel

/// An explanation on one screen of a terminal, in Chinese.
///
/// The points of the lines add up to the printed sum, and the sum held in the range is the score.
public struct ExplanationText {
    private let explanation: Explanation
    private var lines: [String] = []

    public init(_ explanation: Explanation) {
        self.explanation = explanation
    }

    public func render() -> String {
        var copy = self
        copy.head()
        copy.result()
        copy.points()
        copy.gradeRules()
        copy.notCounted()
        copy.change()
        copy.objection()
        return copy.lines.joined(separator: "\n") + "\n"
    }

    // MARK: Head and result

    private mutating func head() {
        let profile = explanation.profile
        lines.append("【\(DraftNotice.text)】")
        lines.append("\(explanation.county.title) · \(explanation.standard.title) · \(explanation.standard.owner)")
        lines.append("\(profile.name)  \(profile.code)")
        lines.append("  " + attributes().joined(separator: " · "))
        if !profile.formerNames.isEmpty { lines.append("  曾用名：\(profile.formerNames.joined(separator: "、"))") }
        let deposits = explanation.deposits.map { "#\($0)" }.joined(separator: "、")
        lines.append(
            "  评价日 \(explanation.assessment.asOf)，台账截至 \(explanation.known)，"
                + (deposits.isEmpty ? "标准未存档" : "标准存档 \(deposits)"))
        lines.append("")
    }

    private func attributes() -> [String] {
        guard let kind = explanation.kind(.registration) else { return [] }
        let columns = [
            RegisterColumn.subjectClass, RegisterColumn.township, RegisterColumn.industry, RegisterColumn.status,
        ]
        let titles = columns.map { explanation.profile.title(of: $0, in: kind) }
        let since = explanation.profile.title(of: RegisterColumn.since, in: kind)
        return (titles + ["成立 \(since)"]).filter { !$0.isEmpty }
    }

    private mutating func result() {
        switch explanation.assessment.outcome {
        case .rated(let score, let byScore, let grade):
            let note = grade == byScore ? "" : "（按得分为 \(byScore)，经降级或否决）"
            lines.append("等级 \(grade)\(note)    得分 \(format(score))")
        case .notRated(_, let title, let clause):
            lines.append("不评定：\(title)")
            lines.append("    依据 \(clause.citation)")
        }
        lines.append("")
    }

    // MARK: Points and grade rules

    private mutating func points() {
        let scored = explanation.assessment.lines.filter { $0.role == .base || $0.role == .points }
        guard case .rated(let score, _, _) = explanation.assessment.outcome else { return }
        lines.append("计分")
        for (place, line) in scored.enumerated() {
            lines.append("  \(place + 1). \(line.title)：\(line.counted.signed) 分")
            lines.append("      \(line.working)")
            lines.append("      依据 \(line.clause.citation)")
            if !line.span.isEmpty, !line.evidence.isEmpty { lines.append("      计入期限：\(line.span)") }
            evidence(line)
        }
        let range = explanation.assessment.range
        lines.append(
            "  合计 \(format(explanation.assessment.sum)) 分，限于 \(range.lowest) 至 \(range.highest) 分，得分 \(format(score))")
        lines.append("")
    }

    private mutating func gradeRules() {
        let rules = explanation.assessment.lines.filter { $0.role != .base && $0.role != .points }
        guard !rules.isEmpty else { return }
        lines.append("降级与否决")
        for line in rules {
            lines.append("  \(line.title)：\(effect(line.role))")
            lines.append("      \(line.working)")
            lines.append("      依据 \(line.clause.citation)")
            if !line.span.isEmpty, !line.evidence.isEmpty { lines.append("      计入期限：\(line.span)") }
            evidence(line)
        }
        lines.append("")
    }

    private func effect(_ role: Line.Role) -> String {
        switch role {
        case .downgrade(let steps): "降 \(steps) 级"
        case .veto(let grade): "最高为 \(grade)"
        case .base, .points: ""
        }
    }

    private mutating func evidence(_ line: Line) {
        for number in line.evidence { lines.append("      · \(describe(fact: number))") }
    }

    /// Record, day, kind, decision number and its short fields.
    private func describe(fact number: Int64) -> String {
        guard let fact = explanation.facts[number] else { return "事实 #\(number)" }
        guard let kind = explanation.kind(fact.payload.shape.kind) else { return "事实 #\(number) \(fact.kind.title)" }
        let day = kind.id == .registration ? fact.day.description : fact.payload.value(kind.roles.day)
        let parts = [
            fact.record?.short ?? "", day, kind.title, kind.documentNumber(of: fact.payload),
            kind.summary(of: fact.payload), explanation.derived[number].map { "〔\($0)〕" } ?? "",
            isObjected(fact.record) ? "【异议处理中】" : "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: "  ")
    }

    /// Whether an objection to a record is open on the day of evaluation: the mark goes wherever the record is shown.
    private func isObjected(_ record: RecordID?) -> Bool {
        let marks = explanation.facts.values.filter { fact in
            fact.record == record && fact.day <= explanation.assessment.asOf
                && (fact.kind == .objectionOpened || fact.kind == .objectionClosed)
        }
        return record != nil && marks.max { $0.number < $1.number }?.kind == .objectionOpened
    }

    // MARK: Not counted, change, objection

    private mutating func notCounted() {
        guard !explanation.notCounted.isEmpty else { return }
        lines.append("未计入")
        for item in explanation.notCounted {
            lines.append("  · \(describe(fact: item.fact))")
            lines.append("      \(reason(item.reason))")
        }
        lines.append("")
    }

    private func reason(_ reason: NotCounted.Reason) -> String {
        switch reason {
        case .status(let interval):
            let ground = explanation.facts[interval.fact].map { self.ground($0.payload) } ?? ""
            let place = [days(interval), "事实 #\(interval.fact)"].filter { !$0.isEmpty }.joined(separator: "，")
            return "\(interval.status.title)（\(place)）"
                + (ground.isEmpty ? "" : "：\(ground)")
        case .retentionEnded(let day, let clause): return "已超过全国保存期限，自 \(day) 起不再使用；依据 \(clause.citation)"
        case .notYet: return "发生在评价日之后"
        case .ended(let day): return "期限已满或已办结，自 \(day) 起不再计入"
        case .sameAct(_, let title): return "同一行为已从重计入“\(title)”，不重复计"
        case .belowThreshold(_, let title): return "未达到“\(title)”所需的次数"
        case .subjectNotRated(_, let title): return "主体不评定（\(title)），不计分"
        case .unclassified: return "尚未归类，不计分；由经办人以 classify 归类"
        case .noRule: return "本标准没有规则读取这类记录"
        case .conditionsNotMet: return "不符合本标准任何一条规则所列的条件（或所需的字段没有填）"
        case .notLatest: return "以日期最近的一条为准（同日的以记录编号排序取末一条）"
        }
    }

    /// The reason that a fact gives: its last word, or beside the columns of a correction.
    private func ground(_ payload: Payload) -> String {
        payload.shape == .plain ? payload.columns.last ?? "" : payload.value(Payload.reasonColumn)
    }

    private func days(_ interval: StatusInterval) -> String {
        let from = interval.from == .distantPast ? "" : "自 \(interval.from) 起"
        let until = interval.until == .distantFuture ? "" : "至 \(interval.until.adding(days: -1)) 止"
        return from + until
    }

    private mutating func change() {
        if explanation.next.isEmpty { lines.append("没有新的事实，结果不会自行变化。") }
        for later in explanation.next {
            let (now, then) = (brief(explanation.assessment), brief(later))
            let effect = now == then ? "\(now)不变，但计分依据变化" : "\(now) → \(then)"
            lines.append("没有新的事实时，\(later.asOf) 自行变化：\(effect)")
            for line in changedLines(later) { lines.append("  · \(line)") }
        }
        lines.append("")
    }

    private func brief(_ assessment: Assessment) -> String {
        switch assessment.outcome {
        case .rated(let score, _, let grade): "等级 \(grade)（\(format(score)) 分）"
        case .notRated(_, let title, _): "不评定（\(title)）"
        }
    }

    /// What changes line by line, so that the reader sees why the day matters.
    private func changedLines(_ later: Assessment) -> [String] {
        let rules = (explanation.assessment.lines + later.lines).map(\.rule)
        var seen: Set<String> = []
        return rules.filter { seen.insert($0).inserted }.compactMap { rule in
            let before = explanation.assessment.lines.first { $0.rule == rule }
            let after = later.lines.first { $0.rule == rule }
            guard before != after, let title = (before ?? after)?.title else { return nil }
            return "\(title)：\(worth(before)) → \(worth(after))"
        }
    }

    private func worth(_ line: Line?) -> String {
        guard let line else { return "无" }
        switch line.role {
        case .base, .points: return "\(line.counted.signed) 分（\(line.evidence.count) 条记录）"
        case .downgrade, .veto: return "\(effect(line.role))（\(line.evidence.count) 条记录）"
        }
    }

    private mutating func objection() {
        let desk = explanation.county.objectionDesk
        lines.append("对记录或结果有异议：写明记录编号（R-…）和理由，交 \(desk.office)")
        lines.append("  \(desk.address)，电话 \(desk.phone)；记录的报送人不得办理对它的异议。")
    }

    private func format(_ points: Points) -> String {
        let scale = explanation.standard.decimals
        let divisor = (0..<(Points.decimals - scale)).reduce(Int64(1)) { power, _ in power * 10 }
        return points.units % divisor == 0
            ? FixedPoint.format(points.units / divisor, decimals: scale) : points.description
    }
}
