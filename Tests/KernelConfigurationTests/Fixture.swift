import Foundation
import Kernel

@testable import KernelConfiguration

/// The texts of the test folder, and what the good ones read as.
enum Fixture {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

    static func text(_ name: String) throws -> ConfigurationText {
        let data = try Data(contentsOf: folder.appending(path: "\(name).yaml"))
        return ConfigurationText(path: "\(name).yaml", bytes: Array(data))
    }

    /// Every fixture of a folder, so that none is forgotten in the table.
    static func names(in group: String) throws -> Set<String> {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: group).path)
        return Set(files.map { "\(group)/\($0.replacing(".yaml", with: ""))" })
    }

    static let hook = Derivation(
        "accident_class", version: 1, summary: Message("按伤亡和损失定级", en: "class by casualties and loss")
    ) { _, _ in [:] }

    static func national() throws -> [RecordKind] {
        try value(ConfigurationReader.nationalKinds([text("national")]))
    }

    static func read(
        _ texts: [ConfigurationText], overrides: [ConfigurationText] = [], hooks: [Derivation] = [hook]
    ) throws -> Checked<Standard> {
        ConfigurationReader.standard(
            texts, overrides: overrides, sector: "works", national: try national(), hooks: hooks)
    }

    static func standard() throws -> Standard {
        try value(read([text("good")]))
    }

    /// The good standard in which the chapters of a fixture stand instead of its own.
    static func spliced(_ fixture: ConfigurationText) throws -> [ConfigurationText] {
        let replaced = Set(chapters(of: fixture).map(\.name))
        let rest = try chapters(of: text("good")).filter { !replaced.contains($0.name) }.map(\.text).joined()
        let good = ConfigurationText(path: "good.yaml", bytes: Array(rest.utf8))
        return replaced.contains("format") ? [fixture, good] : [good, fixture]
    }

    private static func chapters(of text: ConfigurationText) -> [(name: String, text: String)] {
        var chapters: [(name: String, text: String)] = []
        for line in String(decoding: text.bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        {
            if let first = line.first, first.isLetter {
                chapters.append((String(line.prefix { $0 != ":" }), ""))
            }
            if !chapters.isEmpty { chapters[chapters.count - 1].text += line + "\n" }
        }
        // A misspelt chapter stands instead of the right one.
        return chapters.map { ($0.name == "vetos" ? "vetoes" : $0.name, $0.text) }
    }

    static func value<Value>(_ checked: Checked<Value>) throws -> Value {
        guard let value = checked.value else { throw Problems(diagnostics: checked.diagnostics) }
        return value
    }

    struct Problems: Error, CustomStringConvertible {
        let diagnostics: [Diagnostic]
        var description: String { diagnostics.map(\.text.english).joined(separator: "\n") }
    }
}
