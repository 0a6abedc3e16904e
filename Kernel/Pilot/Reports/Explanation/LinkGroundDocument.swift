import Kernel
import KernelPublication

/// The fact that began or ended a link.
struct LinkGroundDocument: DocumentPart {
    let fact: Int64
    let unit: String
    let reason: String

    init(_ ground: LinkStory.Ground) {
        (fact, unit, reason) = (ground.fact, ground.unit, ground.reason)
    }

    static var fields: [DocumentField] {
        [
            field("fact", \.fact, Message("事实编号", en: "the number of the fact")),
            field("unit", \.unit, Message("办理单位", en: "the unit that said so")),
            field("reason", \.reason, Message("理由或文书", en: "the reason or the document")),
        ]
    }
}
