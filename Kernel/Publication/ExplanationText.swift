import Kernel

/// An explanation on one screen of a terminal.
///
/// The points of the lines add up to the printed sum, and the sum held in the range is the score.
public struct ExplanationText {
    private let explanation: Explanation
    private var lines: [Message] = []

    public init(_ explanation: Explanation) {
        self.explanation = explanation
    }

    public func render() -> Message {
        var copy = self
        copy.head()
        copy.result()
        copy.points()
        copy.gradeRules()
        copy.candidacies()
        copy.inspections()
        copy.notCounted()
        copy.change()
        copy.objection()
        return copy.lines.lines() + .verbatim("\n")
    }

    // MARK: Head and result

    private mutating func head() {
        let profile = explanation.profile
        let notice = StandardNotice.text(explanation.status)
        lines.append(Message("【\(notice)】", en: "[\(notice)]"))
        let standard = explanation.standard
        lines.append(.verbatim("\(explanation.county.title) · \(standard.title) · \(standard.owner)"))
        lines.append(.verbatim("\(profile.name)  \(profile.code)"))
        lines.append(.verbatim("  ") + attributes().joined(.verbatim(" · ")))
        let former = Message.list(profile.formerNames)
        if !former.isEmpty { lines.append(Message("  曾用名：\(former)", en: "  formerly \(former)")) }
        for link in explanation.links { lines.append(.verbatim("  ") + link.message) }
        let (day, known) = (explanation.assessment.asOf, explanation.known)
        lines.append(
            Message("  评价日 \(day)，台账截至 \(known)，", en: "  as of \(day), ledger up to \(known), ") + deposits)
        lines.append(.none)
    }

    private var deposits: Message {
        let facts = Message.list(explanation.deposits.map { "#\($0)" })
        return facts.isEmpty
            ? Message("标准未存档", en: "standard not deposited")
            : Message("标准存档 \(facts)", en: "standard deposited as \(facts)")
    }

    private func attributes() -> [Message] {
        guard let kind = explanation.kind(.registration) else { return [] }
        let columns = [
            RegisterColumn.subjectClass, RegisterColumn.township, RegisterColumn.industry, RegisterColumn.status,
        ]
        let titles = columns.map { Message.verbatim(explanation.profile.title(of: $0, in: kind)) }
        let since = explanation.profile.title(of: RegisterColumn.since, in: kind)
        return (titles + [Message("成立 \(since)", en: "since \(since)")]).filter { !$0.isEmpty }
    }

    private mutating func result() {
        switch explanation.assessment.outcome {
        case .rated(let score, let byScore, let grade):
            let lowered = Message(
                "（按得分为 \(byScore)，经降级或否决）", en: " (\(byScore) by score, lowered by a downgrade or veto)")
            let note = grade == byScore ? .none : lowered
            lines.append(
                Message(
                    "等级 \(grade)\(note)    得分 \(format(score))", en: "grade \(grade)\(note)    score \(format(score))"))
        case .notRated(_, let title, let clause):
            lines.append(Message("不评定：\(title)", en: "not rated: \(title)"))
            lines.append(Message("    依据 \(clause.citation)", en: "    under \(clause.citation)"))
        }
        lines.append(.none)
    }

    // MARK: Points and grade rules

    private mutating func points() {
        let scored = explanation.assessment.lines.filter(\.role.isScored)
        guard case .rated(let score, _, _) = explanation.assessment.outcome else { return }
        lines.append(Message("计分", en: "points"))
        for (place, line) in scored.enumerated() {
            let points = line.counted.signed
            lines.append(
                Message(
                    "  \(place + 1). \(line.title)：\(points) 分", en: "  \(place + 1). \(line.title): \(points) points"))
            basis(line)
        }
        let (sum, range) = (format(explanation.assessment.sum), explanation.assessment.range)
        lines.append(
            Message(
                "  合计 \(sum) 分，限于 \(range.lowest) 至 \(range.highest) 分，得分 \(format(score))",
                en: "  sum \(sum) points, held between \(range.lowest) and \(range.highest), score \(format(score))"))
        lines.append(.none)
    }

    private mutating func gradeRules() {
        let rules = explanation.assessment.lines.filter { !$0.role.isScored && $0.role.list == nil }
        guard !rules.isEmpty else { return }
        lines.append(Message("降级与否决", en: "downgrades and vetoes"))
        for line in rules {
            lines.append(Message("  \(line.title)：\(line.role.effect)", en: "  \(line.title): \(line.role.effect)"))
            basis(line)
        }
        lines.append(.none)
    }

    // MARK: Lists and inspections

    /// For which lists the subject is a candidate, and what the standard leaves to officers.
    private mutating func candidacies() {
        let found = explanation.assessment.lines.filter { $0.role.list != nil }
        let judged = explanation.judgedByOfficers
        guard !found.isEmpty || !judged.isEmpty else { return }
        lines.append(
            Message("名单（只作提示，不影响得分和等级）", en: "lists (a reminder only, without effect on score and grade)"))
        for line in found {
            lines.append(.verbatim("  \(line.title)"))
            basis(line)
        }
        if !found.isEmpty { notes() }
        for item in judged {
            let names = Message.list(item.lists.map { Message("“\($0)”", en: "'\($0)'") })
            let (since, citation) = (item.since, item.clause.citation)
            lines.append(
                Message(
                    "  \(names)：\(since) 起的行为由经办人依据 \(citation) 判断，其情形不在本标准内",
                    en: "  \(names): an officer judges conduct from \(since) on under \(citation), "
                        + "whose triggers are not in this standard"))
        }
        lines.append(.none)
    }

    private mutating func notes() {
        for list in explanation.standard.lists {
            guard let note = list.note else { continue }
            lines.append(Message("  “\(list.title)”提示：\(note)", en: "  note on '\(list.title)': \(note)"))
        }
    }

    /// How often the bureau inspects; guidance for it, and no restriction of the subject.
    private mutating func inspections() {
        guard let (frequency, clause) = explanation.inspection, let rule = explanation.standard.inspections else {
            return
        }
        let sample = explanation.status == .draft ? Message("（样例）", en: " (sample)") : .none
        lines.append(
            Message("\(rule.title)\(sample)：\(frequency.title)", en: "\(rule.title)\(sample): \(frequency.title)"))
        lines.append(Message("    依据 \(clause.citation)", en: "    under \(clause.citation)"))
        lines.append(
            Message("    不因等级减少：\(rule.notReduced)", en: "    reduced by no grade: \(rule.notReduced)"))
        lines.append(
            Message(
                "    供主管单位安排检查，不是对主体的限制",
                en: "    for the bureau to plan its inspections, no restriction of the subject"))
        lines.append(.none)
    }

    /// What a line rests on: how it came about, its clause, for how long records count, and the records.
    private mutating func basis(_ line: Line) {
        lines.append(.verbatim("      ") + line.working.message)
        lines.append(Message("      依据 \(line.clause.citation)", en: "      under \(line.clause.citation)"))
        let span = line.span.message
        if !span.isEmpty, !line.evidence.isEmpty {
            lines.append(Message("      计入期限：\(span)", en: "      counts \(span)"))
        }
        for number in line.evidence { lines.append(.verbatim("      · ") + describe(fact: number)) }
    }

    /// Record, day, kind, decision number and its short fields.
    private func describe(fact number: Int64) -> Message {
        let name = Message("事实 #\(number)", en: "fact #\(number)")
        guard let fact = explanation.facts[number] else { return name }
        guard let kind = explanation.kind(fact.payload.shape.kind) else {
            return name + .verbatim(" ") + fact.kind.title
        }
        let day = kind.id == .registration ? fact.day.description : fact.payload.value(kind.roles.day)
        let titles = [fact.record?.short ?? "", day, kind.title, kind.documentNumber(of: fact.payload)]
        let parts = [
            origin(fact), kind.summary(of: fact.payload),
            explanation.derived[number].map { Message("〔\($0)〕", en: "(\($0))") } ?? .none,
            isObjected(fact.record) ? Message("【异议处理中】", en: "[objection open]") : .none,
        ]
        return (titles.map(Message.verbatim) + parts).filter { !$0.isEmpty }.joined(.verbatim("  "))
    }

    /// Of which subject a record is that came in by a merger; empty for the subject's own.
    private func origin(_ fact: Fact) -> Message {
        guard let story = explanation.links.first(where: { $0.link.from == fact.subject && !$0.isOutgoing }) else {
            return fact.subject == explanation.profile.number
                ? .none : Message("（由并入的主体带来）", en: "(brought by a merged subject)")
        }
        return Message("（原 \(story.other.name)）", en: "(of \(story.other.name))")
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
        lines.append(Message("未计入", en: "not counted"))
        for item in explanation.notCounted {
            lines.append(.verbatim("  · ") + describe(fact: item.fact))
            lines.append(.verbatim("      ") + reason(item.reason))
        }
        lines.append(.none)
    }

    private func reason(_ reason: NotCounted.Reason) -> Message {
        switch reason {
        case .status(let interval): status(interval)
        case .retentionEnded(let day, let clause):
            Message(
                "已超过全国保存期限，自 \(day) 起不再使用；依据 \(clause.citation)",
                en: "past the national retention, not used from \(day) on; under \(clause.citation)")
        case .notYet: Message("发生在评价日之后", en: "happened after the day of evaluation")
        case .ended(let day):
            Message("期限已满或已办结，自 \(day) 起不再计入", en: "expired or settled, not counted from \(day) on")
        case .sameAct(_, let title):
            Message("同一行为已从重计入“\(title)”，不重复计", en: "the same act counts the heavier way for '\(title)', and not twice")
        case .belowThreshold(_, let title):
            Message("未达到“\(title)”所需的次数", en: "fewer acts than '\(title)' needs")
        case .subjectNotRated(_, let title):
            Message("主体不评定（\(title)），不计分", en: "the subject is not rated (\(title)), no points")
        case .unclassified:
            Message(
                "尚未归类，不计分；由经办人以 classify 归类",
                en: "not classified yet, no points; an officer classifies it with classify")
        case .noRule: Message("本标准没有规则读取这类记录", en: "no rule of this standard reads such records")
        case .conditionsNotMet:
            Message(
                "不符合本标准任何一条规则所列的条件（或所需的字段没有填）",
                en: "meets the conditions of no rule of this standard (or a column that they need is blank)")
        case .notLatest:
            Message(
                "以日期最近的一条为准（同日的以记录编号排序取末一条）",
                en: "the record with the latest day is taken (of one day, the last by record id)")
        }
    }

    /// A status with its days, the fact that says so, and the reason that this one gives.
    private func status(_ interval: StatusInterval) -> Message {
        let fact = Message("事实 #\(interval.fact)", en: "fact #\(interval.fact)")
        let place = [days(interval), fact].filter { !$0.isEmpty }.joined(Message("，", en: ", "))
        let ground = explanation.facts[interval.fact].map { self.ground($0.payload) } ?? ""
        return Message("\(interval.status.title)（\(place)）", en: "\(interval.status.title) (\(place))")
            + (ground.isEmpty ? .none : Message("：\(ground)", en: ": \(ground)"))
    }

    /// The reason that a fact gives: its last word, or beside the columns of a correction.
    private func ground(_ payload: Payload) -> String {
        payload.shape == .plain ? payload.columns.last ?? "" : payload.value(Payload.reasonColumn)
    }

    private func days(_ interval: StatusInterval) -> Message {
        let last = interval.until == .distantFuture ? nil : interval.until.adding(days: -1)
        let from = interval.from == .distantPast ? .none : Message("自 \(interval.from) 起", en: "from \(interval.from)")
        let until = last.map { Message("至 \($0) 止", en: "through \($0)") } ?? .none
        return [from, until].filter { !$0.isEmpty }.joined(Message("", en: " "))
    }

    private mutating func change() {
        if explanation.next.isEmpty {
            lines.append(Message("没有新的事实，结果不会自行变化。", en: "without new facts, the result does not change by itself"))
        }
        for later in explanation.next {
            let effect = effect(of: later)
            lines.append(
                Message(
                    "没有新的事实时，\(later.asOf) 自行变化：\(effect)",
                    en: "without new facts, changes by itself on \(later.asOf): \(effect)"))
            let difference = AssessmentDifference(explanation.assessment, later)
            for line in difference.lines { lines.append(.verbatim("  · ") + line) }
        }
        lines.append(.none)
    }

    private func effect(of later: Assessment) -> Message {
        let (now, then) = (brief(explanation.assessment), brief(later))
        guard now == then else { return Message("\(now) → \(then)", en: "\(now) → \(then)") }
        let grounds = [explanation.assessment, later].map { $0.lines.filter { $0.role.list == nil } }
        return grounds[0] == grounds[1]
            ? Message("\(now)不变，名单提示变化", en: "still \(now), with other reminders of lists")
            : Message("\(now)不变，但计分依据变化", en: "still \(now), but on other grounds")
    }

    private func brief(_ assessment: Assessment) -> Message {
        assessment.outcome.brief(decimals: explanation.standard.decimals)
    }

    private mutating func objection() {
        let desk = explanation.county.objectionDesk
        lines.append(
            Message(
                "对记录或结果有异议：写明记录编号（R-…）和理由，交 \(desk.office)",
                en: "to object to a record or the result: give the record id (R-...) and the reason to \(desk.office)"))
        lines.append(
            Message(
                "  \(desk.address)，电话 \(desk.phone)；记录的报送人不得办理对它的异议。",
                en: "  \(desk.address), phone \(desk.phone); who reported a record decides no objection to it"))
    }

    private func format(_ points: Points) -> String {
        points.text(decimals: explanation.standard.decimals)
    }
}
