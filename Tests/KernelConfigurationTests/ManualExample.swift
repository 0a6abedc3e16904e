import Foundation
import Kernel
import Testing

@testable import KernelConfiguration

/// An example of the manual inside the good standard: its chapters stand instead of those there, but what it adds to the
/// kinds, the references and the derivations stands beside them, for the other chapters use them.
struct ManualExample {
    private let text: String

    init(_ text: String) {
        self.text = text + "\n"
    }

    func spliced() throws -> [ConfigurationText] {
        let good = String(decoding: try Fixture.text("good").bytes, as: UTF8.self)
        let own = ManualExample.split(text, indent: 0)
        let chapters = own.map { chapter -> String in
            guard ManualExample.joined.contains(chapter.name),
                let there = ManualExample.split(good, indent: 0).first(where: { $0.name == chapter.name })
            else { return chapter.text }
            let added = ManualExample.split(chapter.text, indent: 2)
            let kept = ManualExample.split(there.text, indent: 2).filter { entry in
                !added.contains { $0.name == entry.name }
            }
            return "\(chapter.name):\n" + (kept + added).map(\.text).joined()
        }
        let example = ConfigurationText(path: "example.yaml", bytes: Array(chapters.joined().utf8))
        return try Fixture.spliced(example)
    }

    private static let joined: Set = ["kinds", "references", "derive"]

    /// Hooks with the names that the chapter `derive` uses.
    static func hooks(of texts: [ConfigurationText]) throws -> [Derivation] {
        let chapters = texts.flatMap { split(String(decoding: $0.bytes, as: UTF8.self), indent: 0) }
        let derive = chapters.first { $0.name == "derive" }?.text ?? ""
        return split(derive, indent: 2).map { entry in
            Derivation(entry.name, version: 1, summary: .verbatim("hook")) { _, _ in [:] }
        }
    }

    /// The entries whose keys stand so far to the right, with what is below them.
    private static func split(_ text: String, indent: Int) -> [(name: String, text: String)] {
        var entries: [(name: String, text: String)] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let blanks = line.prefix { $0 == " " }.count
            if blanks == indent, let first = line.dropFirst(indent).first, first.isLetter {
                entries.append((String(line.dropFirst(indent).prefix { $0 != ":" }), ""))
            }
            if !entries.isEmpty, !line.isEmpty { entries[entries.count - 1].text += line + "\n" }
        }
        return entries
    }

    /// A text with one more field in the mapping that begins at a place.
    static func adding(_ field: String, to text: ConfigurationText, at place: Location) -> ConfigurationText {
        var lines = String(decoding: text.bytes, as: UTF8.self).components(separatedBy: "\n")
        let line = lines[place.line - 1]
        let start = line.index(line.startIndex, offsetBy: place.column - 1)
        let isFlow = line[start...].hasPrefix("{")
        let rest = isFlow ? String(line[start...].dropFirst()) : String(line[start...])
        let joint = isFlow ? "{\(field), " : "\(field)\n" + String(repeating: " ", count: place.column - 1)
        lines[place.line - 1] = line[..<start] + joint + rest
        return ConfigurationText(path: text.path, bytes: Array(lines.joined(separator: "\n").utf8))
    }
}

extension LanguageForm: CustomTestStringConvertible {
    public var testDescription: String { title.english }
}
