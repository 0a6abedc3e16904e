import Kernel
import KernelLedger
import KernelPublication

/// Makes both folders of pages from the ledger 发布.
struct Publishing {
    let pipeline: Pipeline
    /// The day of evaluation of the pages for officers.
    let day: Day
    /// The day of publishing: what may be public is judged on that day and on no other.
    let today: Day
    let setAside: String?
    let language: Language

    /// Writes `review` and `public` in a folder; says what was written and what was left out.
    func write(to out: String, by actor: Actor, at time: String) throws -> PublishReport {
        try verify(out)
        let folders = [
            PublishedFolder(path: "\(out)/review", isPrivate: true),
            PublishedFolder(path: "\(out)/public", isPrivate: false),
        ]
        for folder in folders { try folder.check() }
        let head = try pipeline.ledger.head()
        let collector = ReviewCollector(pipeline: pipeline, day: day, head: head)
        let content = try collector.collect(setAside: SetAsideFolder(setAside, language).files())
        let present = day != today ? try collector.on(today).collectResults() : content
        let pages = try Publication(
            content, present: present, publicity: pipeline.composition.publicity,
            retention: pipeline.composition.retention, language: language)
        let (review, open) = (inside(pages.review, "review/"), inside(pages.publicFiles, "public/"))
        let made = [
            try MadeDocument(content, review, publicFiles: open, by: actor, at: time).file(),
            try MadeDocument(present, open).file(),
        ]
        try replace(folders, with: [review + [made[0]], open + [made[1]]])
        return PublishReport(content, pages, out: out, head: head)
    }

    private func verify(_ out: String) throws {
        try pipeline.verifyNotBefore(today)
        guard Folding.trimmed(out).isEmpty else { return }
        throw Refusal(Message("--out 不能为空；请写目录", en: "--out cannot be blank; write a folder"))
    }

    /// Both are whole before either is seen.
    private func replace(_ folders: [PublishedFolder], with files: [[PageFile]]) throws {
        var drafts: [String] = []
        defer { for draft in drafts { FolderSwap.remove(draft) } }
        for (folder, files) in zip(folders, files) { drafts.append(try folder.draft(files)) }
        for (folder, draft) in zip(folders, drafts) { try FolderSwap.put(draft, at: folder.path) }
    }

    private func inside(_ files: [PageFile], _ folder: String) -> [PageFile] {
        files.map { PageFile(path: String($0.path.dropFirst(folder.count)), bytes: $0.bytes) }
    }
}
