import Kernel

/// A form of the language 写法, described once: the page, the JSON Schema and their tests are made from it.
///
/// ```swift
/// LanguageForm(
///     Message("自然年", en: "Calendar years"),
///     keys: [FormKey("calendar_years", in: FormBlock.counting, .oneOf("span"), .dated(.integer(1...100)), …)],
///     text: Message("…", en: "…"), mistakes: Message("…", en: "…"),
///     example: "indicators: …")
/// ```
struct LanguageForm: Sendable {
    let title: Message
    let keys: [FormKey]
    /// Words that it explains, where a key has a few.
    let words: [String]
    /// What it means, and in which units.
    let text: Message
    /// When it is an error.
    let mistakes: Message
    /// Chapters of a standard, with names in each language.
    let example: Message

    init(
        _ title: Message, keys: [FormKey] = [], words: [String] = [], text: Message, mistakes: Message, example: Phrase
    ) {
        (self.title, self.keys, self.words) = (title, keys, words)
        (self.text, self.mistakes) = (text, mistakes)
        self.example = Message(example, en: example)
    }
}
