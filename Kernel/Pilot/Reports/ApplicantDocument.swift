import Kernel

/// What one applicant said, for a unit that it authorised.
struct ApplicantDocument: ReportDocument {
    let number: ApplicantNumber
    let form: Consent.Form
    let name: String
    let through: String
    let purpose: String
    let notice: String
    let authorised: [String]

    init(_ number: ApplicantNumber, _ consent: Consent) {
        (self.number, form, name, through) = (number, consent.form, consent.name, consent.through)
        (purpose, notice, authorised) = (consent.purpose, consent.notice, consent.authorised)
    }

    static var format: String { "applicant/1" }
    static var meaning: Message {
        Message("applicants <编号>：一份申请的内容，只向获授权的单位显示", en: "applicants <number>: one of them, for authorised units only")
    }

    static var fields: [DocumentField] {
        [
            field("number", \.number, Message("申请编号", en: "the applicant's number")),
            field("form", \.form, Message("个人或户", en: "a person or a household")),
            field("name", \.name, Message("申请人或户主", en: "the applicant, or the head of the household")),
            field(
                "through", \.through,
                Message("经由的村（居）或单位的代码", en: "the code of the village or unit through which it applied")),
            field("purpose", \.purpose, Message("用途", en: "the purpose")),
            field("notice", \.notice, Message("告知书", en: "the notice")),
            field("authorised", \.authorised, Message("获授权查看的单位", en: "the units that may see it")),
        ]
    }
}
