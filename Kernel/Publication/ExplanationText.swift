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
        copy.decisions()
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
        let titles = explanation.attributes.map { Message.verbatim($0.title) }
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

    /// What officers decided so far; a computed result is none of these.
    private mutating func decisions() {
        guard !explanation.decisions.isEmpty else { return }
        for (fact, decision) in explanation.decisions {
            let grade = AssessmentDocument(decision)?.grade ?? ""
            let trial = decision.isTrial ? Message("，试认定", en: ", trial") : .none
            lines.append(
                Message(
                    "认定 \(decision.cycle)：等级 \(grade)（\(fact.day)，事实 #\(fact.number)\(trial)）",
                    en: "decided for \(decision.cycle): grade \(grade) (\(fact.day), fact #\(fact.number)\(trial))"))
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

    /// What is said of lists and inspections, a line each.
    var remarks: [Message] {
        var copy = self
        copy.candidacies()
        copy.inspections()
        return copy.lines.filter { !$0.isEmpty }
    }

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
    func describe(fact number: Int64) -> Message {
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
            explanation.isObjected(fact.record) ? Message("【异议处理中】", en: "[objection open]") : .none,
        ]
        return (titles.map(Message.verbatim) + parts).filter { !$0.isEmpty }.joined(.verbatim("  "))
    }

    /// Of which subject a record is that came in by a merger; empty for the subject's own.
    private func origin(_ fact: Fact) -> Message {
        guard let name = fact.subject.flatMap({ explanation.origins[$0]?.name }) else { return .none }
        return Message("（原 \(name)）", en: "(of \(name))")
    }

    // MARK: Not counted, change, objection

    private mutating func notCounted() {
        guard !explanation.notCounted.isEmpty else { return }
        lines.append(Message("未计入", en: "not counted"))
        for item in explanation.notCounted {
            lines.append(.verbatim("  · ") + describe(fact: item.fact))
            lines.append(.verbatim("      ") + explanation.message(item.reason))
        }
        lines.append(.none)
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
