import Kernel
import KernelLedger

/// What became of the facts that an earlier head stands for.
struct StandingDocument: DocumentPart {
    let head: Head
    let extended: Bool
    let state: HeadState
    let more: Int64?
    let end: Head?
    let message: Message

    init(_ standing: HeadStanding, to head: Head) {
        (self.head, extended, message) = (head, standing.isExtended, standing.words(to: head))
        switch standing {
        case .extended(let count): (state, more, end) = (.extended, count, nil)
        case .cut(let last): (state, more, end) = (.cut, nil, last)
        case .rewritten: (state, more, end) = (.rewritten, nil, nil)
        }
    }

    enum HeadState: String, DocumentChoice {
        case extended, cut, rewritten
    }

    static var fields: [DocumentField] {
        [
            field("head", \.head, Message("以前记下的账首", en: "the head noted earlier")),
            field("extended", \.extended, Message("是否延续", en: "whether the ledger continues it")),
            field("state", \.state, Message("延续、截短或改写", en: "continued, cut short or rewritten")),
            field("more", \.more, Message("其后又有多少事实", en: "how many facts follow it")),
            field("end", \.end, Message("截短的，现在的账首", en: "the head now, of a ledger cut short")),
            field("message", \.message, Message("说明", en: "the same in words")),
        ]
    }
}
