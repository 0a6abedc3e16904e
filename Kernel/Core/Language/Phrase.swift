/// A literal of a message: each message inside it is there in both languages.
public struct Phrase: ExpressibleByStringInterpolation, Sendable {
    let chinese: String
    let english: String

    public init(stringLiteral value: String) {
        (chinese, english) = (value, value)
    }

    private init(chinese: String, english: String) {
        (self.chinese, self.english) = (chinese, english)
    }

    /// A long literal in two pieces.
    public static func + (a: Phrase, b: Phrase) -> Phrase {
        Phrase(chinese: a.chinese + b.chinese, english: a.english + b.english)
    }

    public init(stringInterpolation parts: StringInterpolation) {
        (chinese, english) = (parts.chinese, parts.english)
    }

    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var chinese = ""
        fileprivate var english = ""

        public init(literalCapacity: Int, interpolationCount: Int) {
            chinese.reserveCapacity(literalCapacity)
            english.reserveCapacity(literalCapacity)
        }

        public mutating func appendLiteral(_ literal: String) {
            chinese += literal
            english += literal
        }

        /// Names, numbers and days are the same in every language.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            appendLiteral(value.description)
        }

        public mutating func appendInterpolation(_ message: Message) {
            chinese += message.chinese
            english += message.english
        }
    }
}
