/// What a person or household agreed to when it applied 申请与同意: voluntary, for incentives only, and as easy to take
/// back as to give (promise 19). Only its sealed form is ever stored.
public struct Consent: Hashable, Sendable {
    public enum Form: String, Hashable, Sendable, CaseIterable {
        case household
        case person

        public var title: Message {
            switch self {
            case .household: Message("户", en: "household")
            case .person: Message("个人", en: "person")
            }
        }
    }

    public let form: Form
    /// The person, or the head of the household; an adult. No identity-document number is asked for or kept.
    public let name: String
    /// The code of the village, community or other organisation through which it applies.
    public let through: String
    /// What the consent is for; nothing else may be done with it.
    public let purpose: String
    /// The notice that said what will be counted.
    public let notice: String
    /// The units that the applicant allows to see its file, beside itself.
    public let authorised: [String]

    public init(form: Form, name: String, through: String, purpose: String, notice: String, authorised: [String]) {
        self.form = form
        self.name = name
        self.through = through
        self.purpose = purpose
        self.notice = notice
        self.authorised = authorised
    }

    /// The words of the fact, before they are sealed.
    public var columns: [String] {
        [form.rawValue, name, through, purpose, notice, authorised.joined(separator: ";")]
    }

    /// Units separated by `;` or `；`.
    public static func units(in text: String) -> [String] {
        text.split { $0 == ";" || $0 == "；" }.map { Folding.trimmed(String($0)) }.filter { !$0.isEmpty }
    }

    /// Nil when the words are no consent's.
    public init?(columns: [String]) {
        guard columns.count == 6, let form = Form(rawValue: columns[0]) else { return nil }
        self.init(
            form: form, name: columns[1], through: columns[2], purpose: columns[3], notice: columns[4],
            authorised: Consent.units(in: columns[5]))
    }
}
