import Kernel

/// One step of the check of a page.
struct VerifyStepDocument: DocumentPart {
    let step: PageVerdict.Step.Kind
    let holds: Bool
    let message: Message

    static var fields: [DocumentField] {
        [
            field("step", \.step, Message("核对什么", en: "what is checked")),
            field("holds", \.holds, Message("是否相符", en: "whether it holds")),
            field("message", \.message, Message("说明", en: "the same in words")),
        ]
    }
}

extension PageVerdict.Step.Kind: DocumentChoice {}
