import Kernel
import KernelDigest

/// The pages for everybody 公开页面: decisions of adopted standards only; where there are none, the page says why.
struct PublicPages {
    let content: ReviewContent
    let selection: PublicSelection
    let language: Language
    private var parts: PageParts { PageParts(language: language) }

    var files: [PageFile] {
        [index.file]
            + content.sectors.flatMap { sector in
                (selection.items[sector.standard.sector] ?? []).map { subject($0, sector).file }
            }
    }

    private var index: Page {
        let county = content.county.title
        return Page(
            title: Message("\(county) 信用信息公开", en: "\(county): public credit information"),
            body: content.sectors.map(section) + [parts.objectionDesk(content.county.objectionDesk)],
            proof: content.proof("public/index.html"), language: language)
    }

    private func section(_ sector: ReviewContent.Sector) -> HTML {
        let heading = parts.heading(.verbatim(sector.standard.title))
        let id = sector.standard.sector
        if let item = selection.leftOut.first(where: { $0.what == .sector && $0.sector == id }) {
            let detail = item.detail
            let why =
                detail.isEmpty
                ? item.reason.title : Message("\(item.reason.title)（\(detail)）", en: "\(item.reason.title) (\(detail))")
            return .group([heading, parts.notice(why), parts.paragraph(PublicPages.nothing)])
        }
        let notice = parts.paragraph(StandardNotice.decided(sector.status))
        guard let items = selection.items[id] else {
            return .group([
                heading, notice,
                parts.paragraph(Message("没有可以公开的正式认定。", en: "there are no final decisions that may be public")),
            ])
        }
        return .group([heading, notice, table(items)])
    }

    /// A record's own column may say otherwise; it is the reporting unit's, and not reckoned with.
    private static func end(_ last: Day) -> Message {
        Message("（依规定公示至 \(last) 止）", en: " (published by rule through \(last))")
    }

    private static var nothing: Message { Message("未公开任何结果。", en: "nothing is made public") }

    private func table(_ items: [PublicSelection.Item]) -> HTML {
        let headings = [
            Message("代码", en: "code"), Message("名称", en: "name"), Message("等级", en: "grade"),
            Message("周期", en: "cycle"),
        ]
        let rows = items.map { item in
            [
                parts.link(ReviewContent.path(item.decision.sector, code(item)), code(item)),
                .text(item.subject.explanation.profile.name), .text(item.document.grade ?? ""),
                .text(item.decision.cycle.description),
            ]
        }
        return parts.table(Message("认定结果", en: "decisions"), headings, rows)
    }

    /// The code in force; the decision may still bear a former one.
    private func code(_ item: PublicSelection.Item) -> String { item.subject.explanation.profile.code }

    private func subject(_ item: PublicSelection.Item, _ sector: ReviewContent.Sector) -> Page {
        let profile = item.subject.explanation.profile
        let facts: [(Message, HTML)] = [
            (Message("标准", en: "standard"), .text(sector.standard.title)),
            (Message("周期", en: "cycle"), .text("\(item.decision.cycle) · \(item.decision.asOf)")),
            (Message("认定日", en: "decided on"), .text(item.fact.day.description)),
            (Message("认定单位", en: "decided by"), .text(item.fact.sender)),
        ]
        let proof = PageProof.Subject(
            code: profile.code, sector: item.decision.sector.description,
            result: Digest(of: item.decision.document.utf8).description)
        var page = Page(
            title: .verbatim("\(profile.name) \(profile.code)"),
            body: [
                parts.paragraph(StandardNotice.decided(sector.status(of: item.decision))), parts.facts(facts),
                .tag(
                    "p", [("class", "grade")],
                    parts.say(Message("等级 \(item.document.grade ?? "")", en: "grade \(item.document.grade ?? "")"))),
                lines(item, sector.standard), parts.objectionDesk(content.county.objectionDesk),
            ], proof: content.proof("public/" + ReviewContent.path(item.decision.sector, profile.code), proof),
            language: language)
        page.links = [("../../index.html", Message("公开目录", en: "all that is public"))]
        return page
    }

    private func lines(_ item: PublicSelection.Item, _ standard: Standard) -> HTML {
        let words = ExplanationText(item.subject.explanation)
        let rows = item.lines.map { line -> [HTML] in
            let records = line.records.map { record in
                words.describe(fact: record.fact) + PublicPages.end(record.until.adding(days: -1))
            }
            return [
                .text(standard.title(ofRule: line.line.rule)), parts.say(line.effect), .text(line.line.reference),
                records.isEmpty ? .nothing : parts.list(records),
            ]
        }
        let headings = [
            Message("规则", en: "rule"), Message("分或作用", en: "points or effect"), Message("依据", en: "under"),
            Message("记录", en: "records"),
        ]
        let hidden = Message(
            "依规定不公示的记录和只涉及这些记录的规则没有列出。",
            en: "records that are not published by rule, and rules that concern only these, are not listed")
        return .group([
            parts.table(Message("结果的构成", en: "how it came about"), headings, rows),
            item.hidesLines ? parts.paragraph(hidden) : .nothing,
        ])
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
        if case .measured(let indicator) = base, indicator.id == id || id == "base" { return indicator.title }
        return indicators.first { $0.id == id }?.title ?? (downgrades + vetoes).first { $0.id == id }?.title
            ?? notRated.first { $0.id == id }?.title ?? id
    }
}
