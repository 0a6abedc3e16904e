import Kernel

/// What waits for somebody 待办: unclassified records, conflicts between units, rows that were set aside.
struct QueuesPage {
    let content: ReviewContent
    let language: Language
    private var parts: PageParts { PageParts(language: language) }

    var page: Page {
        let title = Message("\(content.county.title) 待办", en: "\(content.county.title): queues")
        let queues = content.queues
        var page = Page(
            title: title,
            body: [
                section(
                    Message("未归类记录", en: "unclassified records"), queues.unclassified,
                    Message("以 classify 办理。", en: "to be dealt with by classify")),
                section(
                    Message("多单位报送不一致", en: "conflicts between units"), queues.conflicts,
                    Message("由报送单位 correct 或 withdraw。", en: "to be corrected or withdrawn by their units")),
                setAside,
            ], proof: content.proof("review/queues.html"), language: language)
        page.links = [("index.html", Message("总览", en: "overview"))]
        return page
    }

    private func section(_ title: Message, _ items: [Message], _ way: Message) -> HTML {
        items.isEmpty
            ? .group([parts.heading(title), parts.paragraph(Message("没有。", en: "none"))])
            : .group([parts.heading(title), parts.paragraph(way), parts.list(items)])
    }

    private var setAside: HTML {
        let title = Message("暂存待改的行", en: "rows set aside")
        guard !content.queues.setAside.isEmpty else {
            return .group([
                parts.heading(title),
                parts.paragraph(
                    Message(
                        "没有暂存文件，或未以 --set-aside 指明目录。", en: "no such files, or no folder was named with --set-aside")),
            ])
        }
        let rows = content.queues.setAside.flatMap { file in
            file.reasons.map { [HTML.text(file.name), .text($0.reason), .text(String($0.rows))] }
        }
        let headings = [Message("文件", en: "file"), Message("原因", en: "reason"), Message("行数", en: "rows")]
        return .group([parts.heading(title), parts.table(title, headings, rows, numbers: [2])])
    }
}
