import Kernel

/// The worked cases of a file.
struct CaseFileDocument: DocumentPart {
    let file: String
    let cases: [CasePageDocument]

    static var fields: [DocumentField] {
        [
            field("file", \.file, Message("文件", en: "the file")),
            field("cases", \.cases, Message("其中的算例", en: "its cases")),
        ]
    }
}
