/// Where a value of a rule comes from 依据: the document, its article, and how well it is known.
public struct Clause: Hashable, Sendable {
    /// How a value is known 证据. What no regulation gives is a local choice and says so.
    public enum Evidence: String, Hashable, Sendable, CaseIterable {
        /// Read in the published text.
        case seen
        /// From memory or from a weak source.
        case recalled
        /// Given by no regulation; somebody here chose it.
        case localChoice = "local-choice"

        public var title: Message {
            switch self {
            case .seen: Message("已核原文", en: "read in the published text")
            case .recalled: Message("凭记忆，待核", en: "recalled, to be verified")
            case .localChoice: Message("地方自定", en: "local choice")
            }
        }
    }

    /// The title of the document.
    public let document: Message
    /// The article, such as `第三条`; may be empty where the document has none.
    public let article: String
    public let evidence: Evidence
    /// Where the standard says it.
    public let location: Location

    public init(document: Message, article: String, evidence: Evidence, location: Location) {
        self.document = document
        self.article = article
        self.evidence = evidence
        self.location = location
    }

    /// `《…》第三条`, with a mark where it is not read from a published text.
    public var citation: Message {
        let base = document + .verbatim(article)
        return evidence == .seen ? base : Message("\(base)（\(evidence.title)）", en: "\(base) (\(evidence.title))")
    }
}
