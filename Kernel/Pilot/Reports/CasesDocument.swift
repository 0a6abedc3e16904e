import Kernel

/// What became of worked cases, and how much of the standard they reach.
struct CasesDocument: ReportDocument {
    let passed: Bool
    let count: Int
    let differences: [DiagnosticDocument]
    let coverage: CoverageDocument?

    init(_ report: CaseReport) {
        (passed, count) = (report.failures.isEmpty, report.count)
        differences = report.failures.map(DiagnosticDocument.init)
        coverage = CoverageDocument(report.coverage)
    }

    static var format: String { "cases/1" }
    static var meaning: Message { Message("check --cases：算例是否相符", en: "check --cases: whether the worked cases hold") }

    static var fields: [DocumentField] {
        [
            field("passed", \.passed, Message("是否全部相符", en: "whether all hold")),
            field("count", \.count, Message("算例数", en: "how many cases")),
            field("differences", \.differences, Message("不符之处", en: "what differs")),
            field("coverage", \.coverage, Message("算例到达标准的多少", en: "how much of the standard they reach")),
        ]
    }
}
