import Foundation
import Kernel

/// What a command reports, as a document for programs 报告文档. `DocumentFormats` lists every type of them.
///
/// A field is never renamed and never changes its meaning under one version; new optional fields do not raise it.
protocol ReportDocument: DocumentPart {
    /// Its name and version, such as `receipt/1`.
    static var format: String { get }
    /// In one line.
    static var meaning: Message { get }
}

extension ReportDocument {
    /// Canonical JSON on one line: the format, keys sorted, no blanks, slashes as they are.
    func bytes() throws -> [UInt8] {
        try CanonicalJSON.bytes(Stamped(document: self))
    }

    /// Reads a document and writes it again.
    static func rewritten(_ bytes: [UInt8]) throws -> [UInt8] {
        try CanonicalJSON.bytes(JSONDecoder().decode(Stamped<Self>.self, from: Data(bytes)))
    }
}

/// A document with its format beside its own fields, so that no document can forget it.
private struct Stamped<Document: ReportDocument>: Codable {
    let document: Document

    private enum Key: String, CodingKey {
        case format
    }

    init(document: Document) {
        self.document = document
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        guard try container.decode(String.self, forKey: .format) == Document.format else {
            throw DecodingError.dataCorruptedError(
                forKey: .format, in: container, debugDescription: "not \(Document.format)")
        }
        document = try Document(from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
        try document.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(Document.format, forKey: .format)
    }
}
