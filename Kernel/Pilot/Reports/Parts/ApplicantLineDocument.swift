import Kernel

/// The number that a new applicant got, by the line of its row.
struct ApplicantLineDocument: DocumentPart {
    let line: Int
    let number: ApplicantNumber

    static var fields: [DocumentField] {
        [
            field("line", \.line, Message("行号", en: "the line")),
            field("number", \.number, Message("申请编号", en: "the applicant's number")),
        ]
    }
}
