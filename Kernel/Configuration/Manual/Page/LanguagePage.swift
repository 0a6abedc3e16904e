import Kernel

/// The page that documents the language of standards, made from the manual. In Chinese the English stands beside it.
public struct LanguagePage {
    public let text: Message

    public init() {
        let chapters = LanguageManual.chapters.map(LanguagePage.chapter)
        text = ([PageHead.text] + chapters).joined(.verbatim("\n\n")) + .verbatim("\n")
    }

    private static func chapter(_ chapter: LanguageChapter) -> Message {
        let head = Message(
            "## \(chapter.title) · \(chapter.title.english)\n\n\(beside(chapter.intro))",
            en: "## \(chapter.title)\n\n\(chapter.intro)")
        return ([head] + chapter.forms.map(form)).joined(.verbatim("\n\n"))
    }

    private static func form(_ form: LanguageForm) -> Message {
        let title = Message("### \(form.title) · \(form.title.english)", en: "### \(form.title)")
        let mistakes = Message("写错的情形：\(beside(form.mistakes))", en: "An error: \(form.mistakes)")
        let example = Message.verbatim("```yaml\n") + form.example + .verbatim("\n```")
        return ([title, beside(form.text)] + table(form.keys) + [mistakes, example]).joined(.verbatim("\n\n"))
    }

    private static func table(_ keys: [FormKey]) -> [Message] {
        keys.isEmpty ? [] : [([head, .verbatim("| --- | --- | --- | --- | --- |")] + keys.map(row)).lines()]
    }

    private static func row(_ key: FormKey) -> Message {
        let name = Message("`\(key.name)` \(KeyTitles.title(key.name) ?? .none)", en: "`\(key.name)`")
        let places = Message.list(key.blocks.map(\.title))
        let (need, shape) = (key.presence.words, key.shape.words)
        return Message(
            "| \(name) | \(places) | \(need) | \(shape) | \(beside(key.meaning)) |",
            en: "| \(name) | \(places) | \(need) | \(shape) | \(key.meaning) |")
    }

    private static func beside(_ text: Message) -> Message {
        Message("\(text) *\(text.english)*", en: "\(text)")
    }

    private static let head = Message(
        "| 字段 key | 用在 in | 必填 required | 写什么 value | 含义 meaning |", en: "| key | in | required | value | meaning |")
}
