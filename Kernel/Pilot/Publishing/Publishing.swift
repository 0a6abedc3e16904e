import Kernel
import KernelLedger
import KernelPublication

/// Makes both folders of pages from the ledger 发布.
struct Publishing {
    let pipeline: Pipeline
    let day: Day
    let setAside: String?
    let language: Language

    /// Writes `review` and `public` in a folder; says what was written and what was left out.
    func write(to out: String, by actor: Actor, at time: String) throws -> Message {
        let collector = ReviewCollector(pipeline: pipeline, day: day, setAside: setAside, language: language)
        let content = try collector.collect()
        let composition = pipeline.composition
        let pages = try Publication(
            content, publicity: composition.publicity, retention: composition.retention, language: language)
        let made = try MadeDocument(content, by: actor, at: time, pages.review + pages.publicFiles).file()
        try PublishedFolder(path: "\(out)/review", isPrivate: true).replace(with: pages.review + [made])
        // Who made it and when is for officers; the public folder carries only its mark.
        let mark = PageFile(path: PublishedFolder.mark, bytes: Array("{\"format\":\"made/1\"}\n".utf8))
        try PublishedFolder(path: "\(out)/public", isPrivate: false).replace(with: pages.publicFiles + [mark])
        return report(content, pages, out)
    }

    private func report(_ content: ReviewContent, _ pages: Publication, _ out: String) -> Message {
        let subjects = content.sectors.reduce(0) { $0 + $1.subjects.count }
        var lines = [
            Message(
                "已写入 \(out)/review：\(subjects) 页主体，\(pages.review.count) 个文件（仅所有者可读）",
                en:
                    "wrote \(out)/review: \(subjects) pages of subjects, \(pages.review.count) files (for the owner alone)"
            ),
            Message(
                "已写入 \(out)/public：公开主体 \(pages.published) 个",
                en: "wrote \(out)/public: \(pages.published) subjects are public"),
        ]
        let counts = Dictionary(grouping: pages.leftOut, by: \.reason).mapValues(\.count)
        for (reason, count) in counts.sorted(by: { ($1.value, $0.key.chinese) < ($0.value, $1.key.chinese) }) {
            lines.append(Message("  未公开 \(count) 件：\(reason)", en: "  left out \(count): \(reason)"))
        }
        lines.append(Message("账首 \(content.head)", en: "head \(content.head)"))
        lines.append(Message("打开：\(out)/review/index.html", en: "to open: \(out)/review/index.html"))
        return lines.lines() + .verbatim("\n")
    }
}
