import Kernel

/// The files of both folders 发布: `review` for officers, `public` for everybody. Pure: the same values give the same bytes.
public struct Publication: Sendable {
    /// With `review/` before their paths.
    public let review: [PageFile]
    /// With `public/` before their paths.
    public let publicFiles: [PageFile]
    public let leftOut: [LeftOut]
    /// How many subjects are public.
    public let published: Int

    /// - Parameters:
    ///   - content: what officers see, on the day that they chose.
    ///   - present: the same on the day of publishing. What may be public is judged on that day and on no earlier one,
    ///     so that nobody makes public again what has ended since.
    public init(
        _ content: ReviewContent, present: ReviewContent, publicity: Publicity, retention: Retention,
        language: Language
    ) throws {
        let selection = PublicSelection(present, publicity: publicity, retention: retention)
        leftOut = selection.leftOut
        published = selection.items.values.reduce(0) { $0 + $1.count }
        publicFiles = PublicPages(content: present, selection: selection, language: language).files
        let left = LeftOutPage(content: present, leftOut: selection.leftOut, language: language)
        let subjects = content.sectors.flatMap(\.subjects).map { subject in
            SubjectPage(subject: subject, content: content, language: language).page.file
        }
        review =
            [
                IndexPage(content: content, language: language).page.file,
                QueuesPage(content: content, language: language).page.file, left.page.file,
                PageFile(path: "review/left-out.csv", bytes: left.table),
                PageFile(
                    path: "review/subjects.csv", bytes: SubjectsTable(content: content, language: language).bytes),
                PageFile(path: "review/subjects.json", bytes: try SubjectsJSON(content).bytes()),
            ] + subjects
    }
}
