/// The string literals of a Swift source and what stands around them; comments are left out.
struct SwiftLiterals {
    enum Token: Equatable {
        case word(String)
        case sign(Character)
        case literal(Literal)
    }

    struct Literal: Equatable {
        /// Without its interpolations, which are streams of their own.
        let text: String
        let line: Int
    }

    /// The source itself, and the inside of each interpolation.
    private(set) var streams: [[Token]] = []
    private let source: [Character]
    private var place = 0
    private var line = 1

    init(_ text: String) {
        source = Array(text)
        let tokens = read(closing: nil)
        streams.append(tokens)
    }

    private mutating func read(closing: Character?) -> [Token] {
        var tokens: [Token] = []
        var depth = 0
        while place < source.count {
            let character = source[place]
            if skipComment() || skipRegex(after: tokens.last) { continue }
            if let literal = readLiteral() {
                tokens.append(.literal(literal))
                continue
            }
            if character == closing, depth == 0 { break }
            depth += character == "(" ? 1 : character == ")" ? -1 : 0
            if isOfWord(character) {
                tokens.append(.word(readWord()))
            } else {
                advance(1)
                if !character.isWhitespace { tokens.append(.sign(character)) }
            }
        }
        return tokens
    }

    private func isOfWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_" || character == "`"
    }

    private mutating func readWord() -> String {
        let start = place
        while place < source.count, isOfWord(source[place]) { advance(1) }
        return String(source[start..<place])
    }

    // MARK: What is left out

    private mutating func skipComment() -> Bool {
        if starts(with: "//") {
            while place < source.count, !source[place].isNewline { advance(1) }
            return true
        }
        guard starts(with: "/*") else { return false }
        var depth = 0
        repeat {
            let step = starts(with: "/*") ? 1 : starts(with: "*/") ? -1 : 0
            depth += step
            advance(step == 0 ? 1 : 2)
        } while depth > 0 && place < source.count
        return true
    }

    /// A regular expression, which can begin only where a value can.
    private mutating func skipRegex(after token: Token?) -> Bool {
        let isExtended = starts(with: "#/")
        guard isExtended || (starts(with: "/") && !(next?.isWhitespace ?? true) && begins(after: token)) else {
            return false
        }
        advance(isExtended ? 2 : 1)
        while place < source.count, !starts(with: isExtended ? "/#" : "/") { advance(source[place] == "\\" ? 2 : 1) }
        advance(isExtended ? 2 : 1)
        return true
    }

    private var next: Character? { place + 1 < source.count ? source[place + 1] : nil }

    private func begins(after token: Token?) -> Bool {
        switch token {
        case .sign(let sign)?: !")]}?!".contains(sign)
        case .word(let word)?: ["return", "in", "case"].contains(word)
        case .literal?, nil: false
        }
    }

    // MARK: Literals

    private mutating func readLiteral() -> Literal? {
        var hashes = 0
        while place + hashes < source.count, source[place + hashes] == "#" { hashes += 1 }
        guard place + hashes < source.count, source[place + hashes] == "\"" else { return nil }
        let start = line
        advance(hashes)
        let quotes = starts(with: "\"\"\"") ? "\"\"\"" : "\""
        advance(quotes.count)
        let marks = String(repeating: "#", count: hashes)
        return Literal(text: readText(until: quotes + marks, escape: "\\" + marks), line: start)
    }

    private mutating func readText(until end: String, escape: String) -> String {
        var text = ""
        while place < source.count, !starts(with: end) {
            if starts(with: escape + "(") {
                advance(escape.count + 1)
                let tokens = read(closing: ")")
                streams.append(tokens)
                advance(1)
            } else if starts(with: escape) {
                advance(escape.count + 1)
            } else {
                text.append(source[place])
                advance(1)
            }
        }
        advance(end.count)
        return text
    }

    private func starts(with text: String) -> Bool {
        source[place...].starts(with: text)
    }

    private mutating func advance(_ count: Int) {
        for character in source[place...].prefix(count) where character.isNewline { line += 1 }
        place = min(place + count, source.count)
    }
}
