import Kernel
import KernelDigest

/// What stands at the foot of a page so that it can be checked 页脚凭据: where it comes from, and the digest of what it says.
public struct PageProof: Sendable {
    public let county: String
    public let asOf: Day
    /// The ledger's head, `n:digest`.
    public let head: String
    public let engine: String
    /// For the page of a subject: its code, the sector, and the digest of its assessment.
    public let subject: Subject?

    public struct Subject: Sendable, Equatable {
        public let code: String
        public let sector: String
        public let result: String

        public init(code: String, sector: String, result: String) {
            (self.code, self.sector, self.result) = (code, sector, result)
        }
    }

    public init(county: String, asOf: Day, head: String, engine: String, subject: Subject? = nil) {
        (self.county, self.asOf, self.head, self.engine, self.subject) = (county, asOf, head, engine, subject)
    }

    func with(_ subject: Subject) -> PageProof {
        PageProof(county: county, asOf: asOf, head: head, engine: engine, subject: subject)
    }

    static let mark = "<footer id=\"proof\""

    func foot(_ digest: Digest, _ language: Language) -> HTML {
        var data = [
            ("id", "proof"), ("data-as-of", asOf.description), ("data-head", head), ("data-engine", engine),
            ("data-content", digest.description),
        ]
        if let subject {
            data += [
                ("data-subject", subject.code), ("data-sector", subject.sector), ("data-result", subject.result),
            ]
        }
        let lines = [
            Message("\(county)  截至 \(asOf)  引擎 \(engine)", en: "\(county)  as of \(asOf)  engine \(engine)"),
            Message("账首 \(head)", en: "ledger head \(head)"),
            Message("本页摘要 \(digest)", en: "digest of this page \(digest)"),
            Message("核对：verify <本页文件> --ledger <台账>", en: "to check: verify <this file> --ledger <ledger>"),
        ]
        return .element("footer", data, lines.map { .tag("p", $0.text(language)) })
    }
}
