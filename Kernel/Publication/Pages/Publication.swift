import Kernel

/// The files of both folders 发布: `review` for officers, `public` for everybody. Pure: the same values give the same bytes.
public struct Publication: Sendable {
    public let review: [PageFile]
    public let publicFiles: [PageFile]
    public let leftOut: [LeftOut]
    /// How many subjects are public.
    public let published: Int

    public init(_ content: ReviewContent, publicity: Publicity, retention: Retention, language: Language) throws {
        let selection = PublicSelection(content, publicity: publicity, retention: retention)
        leftOut = selection.leftOut
        published = selection.items.values.reduce(0) { $0 + $1.count }
        publicFiles = PublicPages(content: content, selection: selection, language: language).files
        let left = LeftOutPage(content: content, leftOut: selection.leftOut, language: language)
        let subjects = content.sectors.flatMap { sector in
            sector.subjects.map { subject in
                let page = SubjectPage(subject: subject, proof: content.proof, language: language).page
                return PageFile(
                    path: ReviewContent.path(sector.standard.sector, subject.document.subject), bytes: page.bytes)
            }
        }
        review =
            [
                PageFile(path: "index.html", bytes: IndexPage(content: content, language: language).page.bytes),
                PageFile(path: "queues.html", bytes: QueuesPage(content: content, language: language).page.bytes),
                PageFile(path: "left-out.html", bytes: left.page.bytes),
                PageFile(path: "left-out.csv", bytes: left.table),
                PageFile(path: "subjects.csv", bytes: SubjectsTable(content: content, language: language).bytes),
                PageFile(path: "subjects.json", bytes: try SubjectsJSON(content).bytes()),
            ] + subjects
    }
}
