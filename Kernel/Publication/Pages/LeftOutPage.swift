import Kernel

/// What is not made public and why 未公开清单: counted by reason, and one row each.
struct LeftOutPage {
    let content: ReviewContent
    let leftOut: [LeftOut]
    let language: Language
    private var parts: PageParts { PageParts(language: language) }

    var page: Page {
        let title = Message("\(content.county.title) 未公开及原因", en: "\(content.county.title): left out and why")
        var page = Page(
            title: title, body: [counts, rows], proof: content.proof("review/left-out.html"), language: language)
        page.links = [("index.html", Message("总览", en: "overview"))]
        return page
    }

    /// The same rows as CSV.
    var table: [UInt8] {
        CSVText.bytes([headings.map { $0.text(language) }] + leftOut.map { cells($0) })
    }

    private var headings: [Message] {
        [
            Message("范围", en: "what"), Message("行业", en: "sector"), Message("代码", en: "code"),
            Message("名称", en: "name"),
            Message("记录", en: "record"), Message("原因", en: "why"), Message("详情", en: "detail"),
        ]
    }

    private func cells(_ item: LeftOut) -> [String] {
        let what =
            switch item.what {
            case .sector: Message("整个行业", en: "sector")
            case .subject: Message("主体", en: "subject")
            case .record: Message("记录", en: "record")
            }
        return [
            what.text(language), item.sector.description, item.code, item.name, item.record,
            item.reason.title.text(language),
            item.detail.text(language),
        ]
    }

    private var counts: HTML {
        let counts = Dictionary(grouping: leftOut, by: { $0.reason.title.text(language) }).mapValues(\.count)
        let rows = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            [HTML.text($0.key), .text(String($0.value))]
        }
        return rows.isEmpty
            ? parts.paragraph(Message("没有未公开的内容。", en: "nothing was left out"))
            : parts.table(
                Message("按原因", en: "by reason"), [Message("原因", en: "why"), Message("件数", en: "count")], rows,
                numbers: [1])
    }

    private var rows: HTML {
        leftOut.isEmpty
            ? .nothing
            : parts.table(Message("逐件", en: "one by one"), headings, leftOut.map { cells($0).map(HTML.text) })
    }
}
