/// A piece of a page that escapes by construction: text can only enter as text.
///
/// What is rendered is well-formed XML as well, so that a test can read it back.
indirect enum HTML {
    case element(String, [(String, String)], [HTML])
    case text(String)
    case group([HTML])

    static let nothing = HTML.group([])

    static func tag(_ name: String, _ attributes: [(String, String)] = [], _ children: HTML...) -> HTML {
        .element(name, attributes, children)
    }

    static func tag(_ name: String, _ text: String) -> HTML { .element(name, [], [.text(text)]) }

    var rendered: String {
        var text = ""
        render(into: &text)
        return text
    }

    private func render(into text: inout String) {
        switch self {
        case .text(let words): HTML.escape(words, into: &text)
        case .group(let parts): for part in parts { part.render(into: &text) }
        case .element(let name, let attributes, let children):
            text += "<\(name)"
            for (key, value) in attributes {
                text += " \(key)=\""
                HTML.escape(value, into: &text)
                text += "\""
            }
            guard !HTML.void.contains(name) else {
                text += "/>"
                return
            }
            text += ">"
            for child in children { child.render(into: &text) }
            text += "</\(name)>"
            if HTML.blocks.contains(name) { text += "\n" }
        }
    }

    private static func escape(_ words: String, into text: inout String) {
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": text += "&amp;"
            case "<": text += "&lt;"
            case ">": text += "&gt;"
            case "\"": text += "&quot;"
            case "'": text += "&#39;"
            case _ where isHarmful(scalar): text += "\u{FFFD}"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }

    /// Control characters are no XML, and marks of direction could make a name read otherwise than it is; a page shows
    /// that there was one.
    private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// The text that an escaped one stands for.
    static func unescaped(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    private static let void: Set<String> = ["meta", "input", "br", "rect", "line", "path"]
    private static let blocks: Set<String> = [
        "head", "title", "style", "header", "main", "section", "footer", "nav", "h1", "h2", "p", "ul", "ol", "li",
        "table", "caption", "thead", "tbody", "tr", "dl", "dt", "dd", "svg", "script", "form",
    ]
}
