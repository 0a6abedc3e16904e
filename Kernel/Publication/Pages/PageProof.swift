import Kernel
import KernelDigest

/// What stands at the foot of a page so that it can be checked 页脚凭据: where it comes from, and the digest of what it says.
public struct PageProof: Sendable, Equatable {
    /// Where the page lies in the folder that holds `review` and `public`.
    public let page: String
    public let county: String
    public let asOf: Day
    /// The ledger's head, `n:digest`.
    public let head: String
    public let engine: String
    /// For the page of a subject: its code, the sector, and the digest of its assessment or of its decision.
    public let subject: Subject?

    public struct Subject: Sendable, Equatable {
        public let code: String
        public let sector: String
        public let result: String

        public init(code: String, sector: String, result: String) {
            (self.code, self.sector, self.result) = (code, sector, result)
        }
    }

    public init(page: String, county: String, asOf: Day, head: String, engine: String, subject: Subject? = nil) {
        (self.page, self.county, self.asOf, self.head) = (page, county, asOf, head)
        (self.engine, self.subject) = (engine, subject)
    }

    static let mark = "<footer id=\"proof\""

    func foot(_ digest: String, _ language: Language) -> HTML {
        .element("footer", attributes(digest, language), lines(digest).map { .tag("p", $0.text(language)) })
    }

    private func attributes(_ digest: String, _ language: Language) -> [(String, String)] {
        let own = [
            ("id", "proof"), ("data-page", page), ("data-county", county), ("data-as-of", asOf.description),
            ("data-head", head), ("data-engine", engine), ("data-lang", language.rawValue), ("data-content", digest),
        ]
        guard let subject else { return own }
        return own + [
            ("data-subject", subject.code), ("data-sector", subject.sector), ("data-result", subject.result),
        ]
    }

    private func lines(_ digest: String) -> [Message] {
        let common = [
            Message("\(county)  截至 \(asOf)  引擎 \(engine)", en: "\(county)  as of \(asOf)  engine \(engine)"),
            Message("账首 \(head)", en: "ledger head \(head)"),
            Message("本页摘要 \(digest)", en: "digest of this page \(digest)"),
            Message("核对文件：verify <本页文件> --ledger <台账>", en: "to check the file: verify <this file> --ledger <ledger>"),
        ]
        guard let subject, page.hasPrefix("review/") else { return common }
        let options = "--as-of \(asOf) --sector \(subject.sector)"
        return common + [
            Message(
                "核对打印件：verify --head <账首> --code \(subject.code) \(options)，与本页比对",
                en: "to check a print: verify --head <ledger head> --code \(subject.code) \(options), and compare")
        ]
    }
}
