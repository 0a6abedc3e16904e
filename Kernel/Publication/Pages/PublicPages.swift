import Kernel

/// The pages for everybody 公开页面: decisions of adopted standards only; where there are none, the page says why.
struct PublicPages {
    let content: ReviewContent
    let selection: PublicSelection
    let language: Language
    private var parts: PageParts { PageParts(language: language) }

    var files: [PageFile] {
        [PageFile(path: "index.html", bytes: index.bytes)]
            + content.sectors.flatMap { sector in
                (selection.items[sector.standard.sector] ?? []).map { item in
                    let path = ReviewContent.path(sector.standard.sector, item.document.subject)
                    return PageFile(path: path, bytes: subject(item, sector).bytes)
                }
            }
    }

    private var index: Page {
        let county = content.county.title
        return Page(
            title: Message("\(county) 信用信息公开", en: "\(county): public credit information"),
            body: content.sectors.map(section) + [parts.objectionDesk(content.county.objectionDesk)],
            proof: content.proof, language: language)
    }

    private func section(_ sector: ReviewContent.Sector) -> HTML {
        let heading = parts.heading(.verbatim(sector.standard.title))
        let id = sector.standard.sector
        if let reason = selection.leftOut.first(where: { $0.what == .sector && $0.sector == id })?.reason {
            return .group([
                heading, parts.notice(reason), parts.paragraph(Message("未公开任何结果。", en: "nothing is made public")),
            ])
        }
        let notice = parts.paragraph(StandardNotice.text(sector.status))
        guard let items = selection.items[id] else {
            return .group([
                heading, notice, parts.paragraph(Message("还没有正式认定。", en: "there are no final decisions yet")),
            ])
        }
        let headings = [
            Message("代码", en: "code"), Message("名称", en: "name"), Message("等级", en: "grade"),
            Message("周期", en: "cycle"),
        ]
        let rows = items.map { item in
            [
                parts.link(ReviewContent.path(id, item.document.subject), item.document.subject),
                .text(item.subject.explanation.profile.name), .text(item.document.grade ?? ""),
                .text(item.decision.cycle.description),
            ]
        }
        return .group([heading, notice, parts.table(Message("认定结果", en: "decisions"), headings, rows)])
    }

    private func subject(_ item: PublicSelection.Item, _ sector: ReviewContent.Sector) -> Page {
        let profile = item.subject.explanation.profile
        let facts: [(Message, HTML)] = [
            (Message("标准", en: "standard"), .text(sector.standard.title)),
            (Message("周期", en: "cycle"), .text("\(item.decision.cycle) · \(item.decision.asOf)")),
            (Message("认定日", en: "decided on"), .text(item.fact.day.description)),
            (Message("认定单位", en: "decided by"), .text(item.fact.sender)),
        ]
        var page = Page(
            title: .verbatim("\(profile.name) \(profile.code)"),
            body: [
                parts.paragraph(StandardNotice.text(sector.status)), parts.facts(facts),
                .tag(
                    "p", [("class", "grade")],
                    parts.say(Message("等级 \(item.document.grade ?? "")", en: "grade \(item.document.grade ?? "")"))),
                lines(item, sector.standard), parts.objectionDesk(content.county.objectionDesk),
            ], proof: content.proof, language: language)
        page.links = [("../../index.html", Message("公开目录", en: "all that is public"))]
        return page
    }

    private func lines(_ item: PublicSelection.Item, _ standard: Standard) -> HTML {
        let words = ExplanationText(item.subject.explanation)
        let rows = item.document.publicLines.map { line -> [HTML] in
            let shown = (item.records[line.rule] ?? []).map { words.describe(fact: $0) }
            let hidden = line.evidence.count - shown.count
            let note =
                hidden > 0
                ? [parts.paragraph(Message("另有 \(hidden) 条记录依规定不公示。", en: "records not published by rule: \(hidden)"))]
                : []
            let effect = line.effect == "base" || line.effect == "points" ? line.counted : line.effect
            return [
                .text(standard.title(ofRule: line.rule)), .text(effect), .text(line.reference),
                .group((shown.isEmpty ? [] : [parts.list(shown)]) + note),
            ]
        }
        let headings = [
            Message("规则", en: "rule"), Message("分或作用", en: "points or effect"), Message("依据", en: "under"),
            Message("记录", en: "records"),
        ]
        return parts.table(Message("结果的构成", en: "how it came about"), headings, rows)
    }
}

extension AssessmentDocument {
    /// The lines that may be public: that somebody is a candidate for a list is a reminder for officers alone.
    var publicLines: [LineDocument] { lines.filter { !$0.effect.hasPrefix("list ") } }
}

extension Standard {
    /// The title of a rule by its id; the id itself for one that the standard no longer has.
    func title(ofRule id: String) -> String {
        if id == "base", case .fixed(let title, _) = base { return title }
        if case .measured(let indicator) = base, indicator.id == id { return indicator.title }
        return indicators.first { $0.id == id }?.title ?? (downgrades + vetoes).first { $0.id == id }?.title
            ?? notRated.first { $0.id == id }?.title ?? id
    }
}
