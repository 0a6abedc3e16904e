import Foundation
import Kernel
import KernelDigest
import KernelPublication

/// Who made a folder of pages, when, from which ledger, and the digest of every file 制作说明.
struct MadeDocument: Codable {
    let format: String
    let county: String
    let madeBy: String
    /// The clock time; the only one on any page.
    let madeAt: String
    let asOf: String
    let head: String
    let engine: String
    /// By path.
    let files: [String: String]

    init(_ content: ReviewContent, by actor: Actor, at time: String, _ files: [PageFile]) {
        format = "made/1"
        county = content.county.id
        (madeBy, madeAt) = (actor.description, time)
        (asOf, head, engine) = (content.asOf.description, content.head, content.engine)
        self.files = Dictionary(
            files.map { ($0.path, Digest(of: $0.bytes).description) }, uniquingKeysWith: { first, _ in first })
    }

    func file() throws -> PageFile {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return PageFile(path: PublishedFolder.mark, bytes: Array(try encoder.encode(self)) + [0x0A])
    }
}
