import Testing

/// A mistake in a configuration text, and what its message must say.
struct Mistake: Sendable, CustomTestStringConvertible {
    /// The fixture's path below `Fixtures`, without its ending.
    let fixture: String
    let line: Int
    let column: Int
    let words: [String]

    init(_ fixture: String, _ line: Int, _ column: Int, _ words: [String]) {
        self.fixture = fixture
        self.line = line
        self.column = column
        self.words = words
    }

    var testDescription: String { fixture }
}
