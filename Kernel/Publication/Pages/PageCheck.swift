import Kernel
import KernelDigest

/// What a page says of itself, and whether its content is the one that its foot was made for 页面核对.
public struct PageCheck: Sendable {
    public let proof: PageProof
    public let language: Language
    /// The digest that the foot states, and the one that the content has.
    public let stated: String
    public let found: String
    /// Whether the foot is the one that such a page has, with nothing after it.
    public let isFootWhole: Bool

    public var isUnaltered: Bool { stated == found && isFootWhole }

    /// Nil when the file is no page of ours: it has no foot, or one that cannot be read.
    public init?(_ bytes: [UInt8]) {
        let mark = Array(PageProof.mark.utf8)
        guard let start = PageCheck.lastPlace(of: mark, in: bytes),
            let end = bytes[start...].firstIndex(of: UInt8(ascii: ">"))
        else { return nil }
        let tag = String(decoding: bytes[start..<end], as: UTF8.self)
        guard let proof = PageProof(tag), let stated = PageCheck.value("content", tag),
            let language = PageCheck.value("lang", tag).flatMap(Language.init(rawValue:))
        else { return nil }
        (self.proof, self.stated, self.language) = (proof, stated, language)
        found = Digest(of: bytes[..<start]).description
        let foot = proof.foot(stated, language).rendered + Page.end
        isFootWhole = bytes[start...].elementsEqual(foot.utf8)
    }

    /// An attribute of the foot; nil when it is missing.
    static func value(_ name: String, _ tag: String) -> String? {
        guard let start = tag.range(of: "data-\(name)=\"")?.upperBound else { return nil }
        return tag[start...].firstIndex(of: "\"").map { HTML.unescaped(String(tag[start..<$0])) }
    }

    private static func lastPlace(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
        guard bytes.count >= mark.count else { return nil }
        return (0...bytes.count - mark.count).last { bytes[$0..<$0 + mark.count].elementsEqual(mark) }
    }
}

extension PageProof {
    /// Reads the attributes of a foot back.
    fileprivate init?(_ tag: String) {
        guard let page = PageCheck.value("page", tag), let county = PageCheck.value("county", tag),
            let asOf = PageCheck.value("as-of", tag).flatMap({ Day($0) }), let head = PageCheck.value("head", tag),
            let engine = PageCheck.value("engine", tag)
        else { return nil }
        var subject: Subject?
        if let code = PageCheck.value("subject", tag), let sector = PageCheck.value("sector", tag),
            let result = PageCheck.value("result", tag)
        {
            subject = Subject(code: code, sector: sector, result: result)
        }
        self.init(page: page, county: county, asOf: asOf, head: head, engine: engine, subject: subject)
    }
}
