/// An applicant 申请人 as everybody may know it: that there is one, since when, and whether its consent is in force.
public struct Applicant: Hashable, Sendable {
    public let number: ApplicantNumber
    public let consentedOn: Day
    /// The day on which the consent was taken back, and the fact that says so.
    public let withdrawnOn: Day?
    public let withdrawal: Int64?
    public let secret: Secret

    /// What became of the sealed payload.
    public enum Secret: String, Hashable, Sendable, CaseIterable {
        /// The key is in the key ring.
        case readable
        /// The consent was taken back and the key destroyed.
        case destroyed
        /// The consent is in force, but this copy of the ledger has no key for it.
        case noKey = "no-key"

        public var title: Message {
            switch self {
            case .readable: Message("可读", en: "readable")
            case .destroyed: Message("已销毁密钥，不可读", en: "key destroyed, unreadable")
            case .noKey: Message("此处没有密钥，不可读", en: "no key here, unreadable")
            }
        }
    }

    public init(
        number: ApplicantNumber, consentedOn: Day, withdrawnOn: Day?, withdrawal: Int64?, secret: Secret
    ) {
        self.number = number
        self.consentedOn = consentedOn
        self.withdrawnOn = withdrawnOn
        self.withdrawal = withdrawal
        self.secret = secret
    }

    /// Whether the consent is in force on a day.
    public func isConsenting(on day: Day) -> Bool {
        consentedOn <= day && (withdrawnOn.map { day < $0 } ?? true)
    }
}
