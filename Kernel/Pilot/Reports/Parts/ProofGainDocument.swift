import Kernel
import KernelConfiguration

/// How one more adverse record may raise a grade.
struct ProofGainDocument: DocumentPart {
    let rule: String
    let message: Message
    let location: LocationDocument

    init(_ gain: AdverseGain) {
        (rule, message, location) = (gain.rule, gain.message, LocationDocument(gain.location))
    }

    static var fields: [DocumentField] {
        [
            field("rule", \.rule, Message("规则编号", en: "the rule")),
            field("message", \.message, Message("怎样可能变好，附数字", en: "how, with figures")),
            field("location", \.location, Message("所在之处", en: "where the rule stands")),
        ]
    }
}
