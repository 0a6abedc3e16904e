import Kernel

/// Which changes of the standard no worked case notices.
struct MutantsDocument: ReportDocument {
    let passed: Bool
    let count: Int
    let noticed: Int
    let untried: Int
    let survivors: [MutantDocument]
    let excused: [ExcusedMutantDocument]
    let problems: [DiagnosticDocument]

    init(_ report: MutationReport) {
        (passed, count, untried) = (report.isStrong, report.mutants, report.untried.count)
        noticed = report.mutants - report.untried.count - report.survived
        survivors = report.survivors.map { MutantDocument($0) }
        excused = report.excused.map { ExcusedMutantDocument($0.excuse) }
        problems = report.problems.map(DiagnosticDocument.init)
    }

    static var format: String { "mutants/1" }
    static var meaning: Message {
        Message(
            "check --mutate：改动标准，算例能否发现", en: "check --mutate: whether the worked cases notice changes of the standard")
    }

    static var fields: [DocumentField] {
        [
            field(
                "passed", \.passed, Message("是否每一改动都有算例发现或有理由", en: "whether each change is noticed or excused")),
            field("count", \.count, Message("改动数", en: "how many changes")),
            field("noticed", \.noticed, Message("有算例发现的", en: "how many some case notices")),
            field("untried", \.untried, Message("限时内没有试到的", en: "how many were not tried within the time")),
            field("survivors", \.survivors, Message("没有算例发现的", en: "those that no case notices")),
            field("excused", \.excused, Message("没有算例发现但有理由的", en: "those that no case notices, with a reason")),
            field("problems", \.problems, Message("不再成立的理由", en: "reasons that no longer apply")),
        ]
    }
}
