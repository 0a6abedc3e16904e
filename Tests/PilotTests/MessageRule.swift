/// The rule for what people read: a literal in Chinese is the first argument of `Message`, with an English one beside it.
struct MessageRule {
    private(set) var messages = 0
    private(set) var violations: [(line: Int, text: String)] = []
    private let data: Set<String>

    /// - Parameter data: words that are no message, wherever they stand.
    init(_ source: String, data: Set<String> = []) {
        self.data = data
        for stream in SwiftLiterals(source).streams { check(stream) }
    }

    private mutating func check(_ tokens: [SwiftLiterals.Token]) {
        for place in tokens.indices {
            guard case .literal(let literal) = tokens[place] else { continue }
            let (start, end) = MessageRule.whole(tokens, around: place)
            let isEnglish = tokens[..<start].suffix(2) == [.word("en"), .sign(":")]
            let isChinese = MessageRule.isFirstArgument(tokens, start, end)
            if isChinese, place == start { messages += 1 }
            let isWrong = isEnglish ? literal.text.isNotEnglish : literal.text.hasHan && !isChinese
            if isWrong, !isData(literal.text) { violations.append((literal.line, literal.text)) }
        }
    }

    private func isData(_ text: String) -> Bool {
        text.hasHan && data.isSuperset(of: text.hanRuns)
    }

    /// The first and the last piece of a literal that is written in pieces with `+` between.
    private static func whole(_ tokens: [SwiftLiterals.Token], around place: Int) -> (Int, Int) {
        var (start, end) = (place, place)
        while start >= 2, tokens[start - 1] == .sign("+"), isLiteral(tokens[start - 2]) { start -= 2 }
        while end + 2 < tokens.count, tokens[end + 1] == .sign("+"), isLiteral(tokens[end + 2]) { end += 2 }
        return (start, end)
    }

    private static func isFirstArgument(_ tokens: [SwiftLiterals.Token], _ start: Int, _ end: Int) -> Bool {
        tokens[..<start].suffix(2) == [.word("Message"), .sign("(")] && end + 4 < tokens.count
            && tokens[end + 1...end + 3] == [.sign(","), .word("en"), .sign(":")] && isLiteral(tokens[end + 4])
    }

    private static func isLiteral(_ token: SwiftLiterals.Token) -> Bool {
        if case .literal = token { true } else { false }
    }
}

extension StringProtocol {
    /// Whether it holds what no English text may: Han characters, and punctuation of full width.
    fileprivate var isNotEnglish: Bool { hasHan || unicodeScalars.contains { $0.isFullWidth } }
}

extension Unicode.Scalar {
    fileprivate var isFullWidth: Bool {
        (0x3000...0x303F).contains(value) || (0xFF00...0xFFEF).contains(value)
            || ["\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "\u{2026}", "\u{2014}"].contains(self)
    }
}
