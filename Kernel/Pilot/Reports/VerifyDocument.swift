import Kernel

/// Whether a page is what it was, and agrees with the ledger.
struct VerifyDocument: ReportDocument {
    let page: String
    let passed: Bool
    let steps: [VerifyStepDocument]

    init(_ verdict: PageVerdict, page: String) {
        (self.page, passed) = (page, verdict.holds)
        steps = verdict.steps.map { VerifyStepDocument(step: $0.kind, holds: $0.holds, message: $0.words) }
    }

    static var format: String { "verify/1" }
    static var meaning: Message { Message("verify：一页是否被改动，是否与台账相符", en: "verify: whether a page was altered") }

    static var fields: [DocumentField] {
        [
            field("page", \.page, Message("页面文件", en: "the page")),
            field("passed", \.passed, Message("是否全部相符", en: "whether all holds")),
            field("steps", \.steps, Message("核对的各步", en: "the steps of the check")),
        ]
    }
}
