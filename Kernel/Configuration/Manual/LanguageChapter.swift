import Kernel

/// Forms that belong together 章.
struct LanguageChapter: Sendable {
    let title: Message
    let intro: Message
    let forms: [LanguageForm]

    init(_ title: Message, _ intro: Message, _ forms: [LanguageForm]) {
        (self.title, self.intro, self.forms) = (title, intro, forms)
    }
}
