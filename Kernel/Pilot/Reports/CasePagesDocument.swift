import Kernel
import KernelConfiguration

/// The worked cases of a folder as documentation.
struct CasePagesDocument: ReportDocument {
    let files: [CaseFileDocument]

    init(_ suite: CaseSuite, _ standard: Standard, kinds: [RecordKind]) {
        files = suite.files.map { file in
            CaseFileDocument(
                file: file.path,
                cases: file.cases.map {
                    CasePageDocument(CasePage(example: $0, standard: standard, kinds: kinds))
                })
        }
    }

    static var format: String { "case-pages/1" }
    static var meaning: Message {
        Message("check --describe：算例作为说明", en: "check --describe: the worked cases as documentation")
    }

    static var fields: [DocumentField] {
        [field("files", \.files, Message("按文件", en: "by file"))]
    }
}
