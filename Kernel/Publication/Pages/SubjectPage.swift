import Kernel

/// The page of one subject 主体页: the result, line by line with records and clauses, what to do, and where to object.
struct SubjectPage {
    let subject: ReviewContent.Subject
    let content: ReviewContent
    let language: Language
    private var parts: PageParts { PageParts(language: language) }
    private var explanation: Explanation { subject.explanation }
    private var words: ExplanationText { ExplanationText(explanation) }

    var page: Page {
        let profile = explanation.profile
        let title = Message.verbatim("\(profile.name) \(profile.code)")
        let own = PageProof.Subject(
            code: profile.code, sector: explanation.standard.sector.description, result: subject.digest)
        var page = Page(
            title: title,
            body: [head, result, points, gradeRules, remarks, notCounted, change, advice, decisions]
                + [parts.objectionDesk(explanation.county.objectionDesk)],
            proof: content.proof("review/" + ReviewContent.path(explanation.standard.sector, profile.code), own),
            language: language)
        page.links = [("../../index.html", Message("总览", en: "overview"))]
        return page
    }

    private var head: HTML {
        let profile = explanation.profile
        var pairs: [(Message, HTML)] = [
            (Message("标准", en: "standard"), .text(explanation.standard.title)),
            (Message("主管单位", en: "kept by"), .text(explanation.standard.owner)),
            (Message("类别", en: "class"), parts.say(profile.subjectClass.title)),
            (Message("镇街", en: "township"), .text(profile.township)),
            (Message("评价日", en: "as of"), .text(explanation.assessment.asOf.description)),
        ]
        if !profile.formerNames.isEmpty {
            pairs.append((Message("曾用名", en: "formerly"), parts.say(.list(profile.formerNames))))
        }
        let links = explanation.links.isEmpty ? HTML.nothing : parts.list(explanation.links.map(\.message))
        return .group([parts.notice(StandardNotice.text(explanation.status)), parts.facts(pairs), links])
    }

    private var result: HTML {
        let brief = explanation.assessment.outcome.brief(decimals: explanation.standard.decimals)
        var notes: [HTML] = []
        switch explanation.assessment.outcome {
        case .rated(_, let byScore, let grade) where grade != byScore:
            notes = [
                parts.paragraph(
                    Message(
                        "按得分为 \(byScore)，经降级或否决为 \(grade)。",
                        en: "\(byScore) by score, \(grade) after downgrades and vetoes"))
            ]
        case .notRated(_, _, let clause):
            notes = [parts.paragraph(Message("依据 \(clause.citation)", en: "under \(clause.citation)"))]
        default: break
        }
        return .group(
            [parts.heading(Message("结果", en: "result")), .tag("p", [("class", "grade")], parts.say(brief))] + notes)
    }

    private var points: HTML {
        let lines = explanation.assessment.lines.filter(\.role.isScored)
        guard !lines.isEmpty else { return .nothing }
        let rows = lines.map { line in
            [.text(line.title), .text(line.counted.signed), basis(line)]
        }
        let headings = [
            Message("计分项", en: "line"), Message("分", en: "points"),
            Message("算法、依据和记录", en: "how, under what, which records"),
        ]
        let (sum, range) = (explanation.assessment.sum, explanation.assessment.range)
        return .group([
            parts.table(Message("计分", en: "points"), headings, rows, numbers: [1]),
            parts.paragraph(
                Message(
                    "合计 \(sum) 分，限于 \(range.lowest) 至 \(range.highest) 分。",
                    en: "sum \(sum) points, held between \(range.lowest) and \(range.highest)")),
        ])
    }

    private var gradeRules: HTML {
        let lines = explanation.assessment.lines.filter { !$0.role.isScored && $0.role.list == nil }
        guard !lines.isEmpty else { return .nothing }
        let rows = lines.map { [.text($0.title), parts.say($0.role.effect), basis($0)] }
        let headings = [
            Message("规则", en: "rule"), Message("作用", en: "effect"),
            Message("算法、依据和记录", en: "how, under what, which records"),
        ]
        return parts.table(Message("降级与否决", en: "downgrades and vetoes"), headings, rows)
    }

    private func basis(_ line: Line) -> HTML {
        let clause = line.clause.citation
        let span = line.evidence.isEmpty ? Message.none : line.span.message
        let how = [line.working.message, Message("依据 \(clause)", en: "under \(clause)"), span].filter { !$0.isEmpty }
        let records = line.evidence.map { words.describe(fact: $0) }
        return .group(how.map { .tag("p", $0.text(language)) } + (records.isEmpty ? [] : [parts.list(records)]))
    }

    private var remarks: HTML {
        let remarks = words.remarks
        guard !remarks.isEmpty else { return .nothing }
        return .group([
            parts.heading(Message("名单提示与检查", en: "reminders of lists, and inspections")),
            .group(remarks.map(parts.paragraph)),
        ])
    }

    private var notCounted: HTML {
        guard !explanation.notCounted.isEmpty else { return .nothing }
        let rows = explanation.notCounted.map {
            [parts.say(words.describe(fact: $0.fact)), parts.say(explanation.message($0.reason))]
        }
        return parts.table(
            Message("未计入的记录", en: "records that did not count"),
            [Message("记录", en: "record"), Message("原因", en: "why")], rows)
    }

    private var change: HTML {
        let title = parts.heading(Message("下次变化", en: "next change"))
        guard !explanation.next.isEmpty else {
            return .group([
                title,
                parts.paragraph(
                    Message("没有新的事实，结果不会自行变化。", en: "without new facts, the result does not change by itself")),
            ])
        }
        let items = explanation.next.map { later -> HTML in
            let then = later.outcome.brief(decimals: explanation.standard.decimals)
            let lines = AssessmentDifference(explanation.assessment, later).lines
            return .element(
                "li", [],
                [parts.say(Message("\(later.asOf)：\(then)", en: "\(later.asOf): \(then)")), parts.list(lines)])
        }
        return .group([title, .element("ul", [], items)])
    }

    private var advice: HTML {
        let items = Advice(explanation).items
        guard !items.isEmpty else { return .nothing }
        return .group([parts.heading(Message("可以做什么", en: "what can be done")), parts.list(items)])
    }

    private var decisions: HTML {
        guard !explanation.decisions.isEmpty else { return .nothing }
        let rows = explanation.decisions.map { fact, decision -> [HTML] in
            let grade = AssessmentDocument(decision)?.grade ?? ""
            let kind = decision.isTrial ? Message("试认定", en: "trial") : Message("认定", en: "decision")
            return [
                .text(decision.cycle.description), .text(grade), .text(fact.day.description), parts.say(kind),
                .text("#\(fact.number)"),
            ]
        }
        let headings = [
            Message("周期", en: "cycle"), Message("等级", en: "grade"), Message("认定日", en: "decided on"),
            Message("性质", en: "kind"),
            Message("事实", en: "fact"),
        ]
        return parts.table(Message("历次认定", en: "decisions"), headings, rows)
    }
}
