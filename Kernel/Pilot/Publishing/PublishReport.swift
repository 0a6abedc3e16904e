import Kernel
import KernelLedger
import KernelPublication

/// What was written to both folders of pages, and how much was left out for which reason.
struct PublishReport {
    let out: String
    /// How many subjects have a page for officers, and how many are public.
    let subjects: Int
    let published: Int
    /// How many files the folder for officers has.
    let files: Int
    /// The most frequent first.
    let leftOut: [(reason: Message, count: Int)]
    let head: Head

    init(_ content: ReviewContent, _ pages: Publication, out: String, head: Head) {
        (self.out, self.head) = (out, head)
        subjects = content.sectors.reduce(0) { $0 + $1.subjects.count }
        (published, files) = (pages.published, pages.review.count + 1)
        leftOut = Dictionary(grouping: pages.leftOut, by: \.reason.title).mapValues(\.count)
            .sorted { ($1.value, $0.key.chinese) < ($0.value, $1.key.chinese) }.map { ($0.key, $0.value) }
    }

    /// As people read it.
    var text: Message {
        var lines = [
            Message(
                "已写入 \(out)/review：\(subjects) 页主体，\(files) 个文件（仅所有者可读）",
                en: "wrote \(out)/review: \(subjects) pages of subjects, \(files) files (for the owner alone)"),
            Message(
                "已写入 \(out)/public：公开主体 \(published) 个", en: "wrote \(out)/public: \(published) subjects are public"),
        ]
        lines += leftOut.map { Message("  未公开 \($0.count) 件：\($0.reason)", en: "  left out \($0.count): \($0.reason)") }
        lines.append(Message("账首 \(head)", en: "head \(head)"))
        lines.append(Message("打开：\(out)/review/index.html", en: "to open: \(out)/review/index.html"))
        return lines.lines()
    }
}
