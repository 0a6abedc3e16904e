import Foundation
import Kernel
import KernelDigest
import KernelPublication

/// From which ledger a folder of pages was made, and the digest of every file in it 制作说明.
///
/// Who made it and when stands in the folder for officers alone, with what was made public at the same time.
struct MadeDocument: Codable {
    let format: String
    let county: String
    let asOf: String
    let head: String
    let engine: String
    /// By path inside the folder.
    let files: [String: String]
    let publicFiles: [String: String]?
    let madeBy: String?
    /// The clock time; the only one in any folder.
    let madeAt: String?

    private static let current = "made/1"

    init(_ content: ReviewContent, _ files: [PageFile]) {
        self.init(content, files, publicFiles: nil, by: nil, at: nil)
    }

    init(_ content: ReviewContent, _ files: [PageFile], publicFiles: [PageFile]?, by actor: Actor?, at time: String?) {
        format = MadeDocument.current
        (county, asOf) = (content.county.id, content.asOf.description)
        (head, engine) = (content.head, content.engine)
        self.files = MadeDocument.digests(files)
        self.publicFiles = publicFiles.map(MadeDocument.digests)
        (madeBy, madeAt) = (actor?.description, time)
    }

    /// Nil where there is none of ours.
    init?(at path: String) {
        guard let data = FileManager.default.contents(atPath: path),
            let document = try? JSONDecoder().decode(MadeDocument.self, from: data),
            document.format == MadeDocument.current
        else { return nil }
        self = document
    }

    func file() throws -> PageFile {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return PageFile(path: PublishedFolder.mark, bytes: Array(try encoder.encode(self)) + [0x0A])
    }

    private static func digests(_ files: [PageFile]) -> [String: String] {
        Dictionary(files.map { ($0.path, Digest(of: $0.bytes).description) }, uniquingKeysWith: { first, _ in first })
    }
}
