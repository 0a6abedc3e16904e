/// What people read 讯息: the same said in Chinese and in English.
///
/// ```swift
/// Message("第 \(line) 行：\(reason)", en: "line \(line): \(reason)")
/// ```
/// Another message inside appears in the language around it. Values are made in both languages, so that no room needs to
/// know who reads; only the rim picks one. A message is deliberately no `CustomStringConvertible`: to put one into a plain
/// text is to choose a language, and that is said.
public struct Message: Hashable, Sendable {
    public let chinese: String
    public let english: String

    public init(_ chinese: Phrase, en english: Phrase) {
        self.chinese = chinese.chinese
        self.english = english.english
    }

    private init(chinese: String, english: String) {
        self.chinese = chinese
        self.english = english
    }

    /// What is the same in every language: a name, a title, a number, a command.
    public static func verbatim(_ text: String) -> Message {
        Message(chinese: text, english: text)
    }

    public static let none = Message.verbatim("")

    public func text(_ language: Language) -> String {
        language == .chinese ? chinese : english
    }

    public var isEmpty: Bool { chinese.isEmpty && english.isEmpty }

    public static func + (a: Message, b: Message) -> Message {
        Message(chinese: a.chinese + b.chinese, english: a.english + b.english)
    }

    public static func += (a: inout Message, b: Message) { a = a + b }

    /// The same change made to the text of each language.
    public func map(_ change: (String) -> String) -> Message {
        Message(chinese: change(chinese), english: change(english))
    }

    /// Names one after the other: `甲、乙` and `a, b`.
    public static func list(_ names: some Sequence<String>) -> Message {
        list(names.map(verbatim))
    }

    public static func list(_ parts: some Sequence<Message>) -> Message {
        parts.joined(Message("、", en: ", "))
    }
}

extension Sequence<Message> {
    /// All of them with a separator between.
    public func joined(_ separator: Message = .none) -> Message {
        var result = Message.none
        for (place, message) in enumerated() { result += place == 0 ? message : separator + message }
        return result
    }

    /// A line each.
    public func lines() -> Message { joined(.verbatim("\n")) }
}
