import Kernel

/// A file of assessments that was written.
struct WrittenDocument: ReportDocument {
    let file: String
    let subjects: Int

    static var format: String { "written/1" }
    static var meaning: Message {
        Message("evaluate --out：写成的评价结果文件", en: "evaluate --out: the file of assessments that was written")
    }

    static var fields: [DocumentField] {
        [
            field("file", \.file, Message("文件", en: "the file")),
            field("subjects", \.subjects, Message("主体数，一行一个", en: "how many subjects, one on a line")),
        ]
    }
}
