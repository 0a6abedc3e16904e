import Kernel
import KernelLedger

/// The pages that were written.
struct PublishDocument: ReportDocument {
    let out: String
    let subjects: Int
    let files: Int
    let published: Int
    let leftOut: [ReasonCountDocument]
    let head: Head

    init(_ report: PublishReport) {
        (out, subjects, files, published) = (report.out, report.subjects, report.files, report.published)
        leftOut = report.leftOut.map { ReasonCountDocument(reason: $0.reason, count: $0.count) }
        head = report.head
    }

    static var format: String { "publish/1" }
    static var meaning: Message { Message("publish：写成的页面", en: "publish: the pages that were written") }

    static var fields: [DocumentField] {
        [
            field("out", \.out, Message("目录，内有 review 和 public", en: "the folder that holds review and public")),
            field("subjects", \.subjects, Message("review 里的主体页数", en: "how many subjects have a page in review")),
            field("files", \.files, Message("review 里的文件数", en: "how many files review has")),
            field("published", \.published, Message("公开的主体数", en: "how many subjects are public")),
            field(
                "leftOut", \.leftOut,
                Message("未公开的，按原因，多的在前", en: "what was left out by reason, the most frequent first")),
            field("head", \.head, Message("账首", en: "the ledger's head")),
        ]
    }
}
