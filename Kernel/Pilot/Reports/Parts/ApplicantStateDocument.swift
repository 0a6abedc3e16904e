import Kernel

/// An applicant as everybody may know it.
struct ApplicantStateDocument: DocumentPart {
    let number: ApplicantNumber
    let consentedOn: Day
    let withdrawnOn: Day?
    let secret: Applicant.Secret

    init(_ applicant: Applicant) {
        (number, consentedOn) = (applicant.number, applicant.consentedOn)
        (withdrawnOn, secret) = (applicant.withdrawnOn, applicant.secret)
    }

    static var fields: [DocumentField] {
        [
            field("number", \.number, Message("申请编号", en: "the applicant's number")),
            field("consentedOn", \.consentedOn, Message("同意之日", en: "the day of consent")),
            field("withdrawnOn", \.withdrawnOn, Message("撤回同意之日", en: "the day on which it was taken back")),
            field("secret", \.secret, Message("内容是否可读", en: "whether its words can be read")),
        ]
    }
}
