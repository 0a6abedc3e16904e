import Kernel

/// That there are applicants, without their names.
struct ApplicantsDocument: ReportDocument {
    let applicants: [ApplicantStateDocument]

    init(_ applicants: [Applicant]) {
        self.applicants = applicants.map(ApplicantStateDocument.init)
    }

    static var format: String { "applicants/1" }
    static var meaning: Message { Message("applicants：全部申请人，不含姓名", en: "applicants: all of them, without names") }

    static var fields: [DocumentField] {
        [field("applicants", \.applicants, Message("申请人", en: "the applicants"))]
    }
}
