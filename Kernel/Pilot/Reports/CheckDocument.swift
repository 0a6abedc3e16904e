import Kernel
import KernelConfiguration

/// Whether the configuration is right.
struct CheckDocument: ReportDocument {
    let passed: Bool
    let county: String?
    let standards: [StandardNameDocument]
    let diagnostics: [DiagnosticDocument]
    let proofs: [ProofDocument]

    init(_ checked: Checked<Composition>, proving: [StandardProof]) {
        let composition = checked.value
        (passed, county) = (composition != nil, composition?.plan.title)
        standards = composition?.standards.map { StandardNameDocument(sector: $0.sector, title: $0.title) } ?? []
        diagnostics = checked.diagnostics.map(DiagnosticDocument.init)
        proofs = proving.map(ProofDocument.init)
    }

    static var format: String { "check/1" }
    static var meaning: Message { Message("check：配置是否正确", en: "check: whether the configuration is right") }

    static var fields: [DocumentField] {
        [
            field("passed", \.passed, Message("是否通过", en: "whether it is right")),
            field("county", \.county, Message("县（区）；未通过的没有", en: "the county; none where it is wrong")),
            field("standards", \.standards, Message("各行业的标准", en: "the standards of its sectors")),
            field("diagnostics", \.diagnostics, Message("全部错误和警告", en: "all mistakes and warnings")),
            field(
                "proofs", \.proofs,
                Message("不看记录就能证明的；未通过的没有", en: "what can be shown without records; none where it is wrong")),
        ]
    }
}
