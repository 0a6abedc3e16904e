import Foundation
import Kernel

/// Diagnostics as a SARIF 2.1.0 log 诊断记录, which editors and build servers show beside the lines.
struct SarifLog: Encodable {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    init(_ diagnostics: [Diagnostic], program: String, language: Language) {
        let driver = Tool.Driver(name: program)
        runs = [Run(tool: Tool(driver: driver), results: diagnostics.map { Result($0, language) })]
    }

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    struct Run: Encodable {
        let tool: Tool
        /// Columns are counted in characters.
        let columnKind = "unicodeCodePoints"
        let results: [Result]
    }

    struct Tool: Encodable {
        let driver: Driver

        struct Driver: Encodable {
            let name: String
        }
    }

    struct Result: Encodable {
        let level: String
        let message: Text
        /// Empty for what stands in no file.
        let locations: [Place]

        init(_ diagnostic: Diagnostic, _ language: Language) {
            level = diagnostic.severity.rawValue
            let hint = diagnostic.hint.map { .verbatim("\n") + $0 } ?? Message.none
            message = Text(text: (diagnostic.message + hint).text(language))
            locations = diagnostic.location.map { [Place($0)] } ?? []
        }
    }

    struct Text: Encodable {
        let text: String
    }

    struct Place: Encodable {
        let physicalLocation: Physical

        init(_ location: Location) {
            let region = location.line == 0 ? nil : Region(startLine: location.line, startColumn: location.column)
            physicalLocation = Physical(artifactLocation: Artifact(uri: location.file), region: region)
        }
    }

    struct Physical: Encodable {
        let artifactLocation: Artifact
        let region: Region?
    }

    struct Artifact: Encodable {
        /// As the file was named, relative to where the program ran; what a URI cannot hold is escaped.
        let uri: String

        init(uri: String) {
            self.uri = uri.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? uri
        }
    }

    struct Region: Encodable {
        let startLine: Int
        let startColumn: Int
    }
}
