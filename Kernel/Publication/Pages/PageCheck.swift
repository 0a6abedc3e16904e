import Kernel
import KernelDigest

/// What a page says of itself, and whether its content is the one that its foot was made for 页面核对.
public struct PageCheck: Sendable {
    public let asOf: Day
    public let head: String
    public let engine: String
    public let subject: PageProof.Subject?
    /// The digest that the foot states, and the one that the content has.
    public let stated: String
    public let found: String

    public var isUnaltered: Bool { stated == found }

    /// Nil when the file is no page of ours: it has no foot, or one that cannot be read.
    public init?(_ bytes: [UInt8]) {
        let mark = Array(PageProof.mark.utf8)
        guard let start = PageCheck.lastPlace(of: mark, in: bytes),
            let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let tag = String(decoding: bytes[start..<end], as: UTF8.self)
        guard let asOf = PageCheck.value("as-of", tag).flatMap({ Day($0) }), let head = PageCheck.value("head", tag),
            let stated = PageCheck.value("content", tag), let engine = PageCheck.value("engine", tag)
        else { return nil }
        (self.asOf, self.head, self.engine, self.stated) = (asOf, head, engine, stated)
        if let code = PageCheck.value("subject", tag), let sector = PageCheck.value("sector", tag),
            let result = PageCheck.value("result", tag)
        {
            subject = PageProof.Subject(code: code, sector: sector, result: result)
        } else {
            subject = nil
        }
        found = Digest(of: bytes[..<start]).description
    }

    private static func value(_ name: String, _ tag: String) -> String? {
        guard let start = tag.range(of: "data-\(name)=\"")?.upperBound else { return nil }
        return tag[start...].firstIndex(of: "\"").map { String(tag[start..<$0]) }
    }

    private static func lastPlace(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= mark.count else { return nil }
        return (0...bytes.count - mark.count).last { bytes[$0..<$0 + mark.count].elementsEqual(mark) }
    }
}
