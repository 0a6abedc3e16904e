import Kernel

/// The sealed facts of a ledger, and which of them can no longer be read.
struct SealedDocument: DocumentPart {
    let facts: Int
    let readable: Int
    let destroyed: [Int64]
    let noKey: [Int64]

    init(_ applicants: [Applicant]) {
        facts = applicants.count
        readable = applicants.count { $0.secret == .readable }
        destroyed = applicants.filter { $0.secret == .destroyed }.map(\.number.value)
        noKey = applicants.filter { $0.secret == .noKey }.map(\.number.value)
    }

    static var fields: [DocumentField] {
        [
            field("facts", \.facts, Message("封存的事实数", en: "how many facts are sealed")),
            field("readable", \.readable, Message("可读的条数", en: "how many can be read")),
            field("destroyed", \.destroyed, Message("已销毁密钥的事实", en: "the facts whose key was destroyed")),
            field("noKey", \.noKey, Message("此处没有密钥的事实", en: "the facts that have no key here")),
        ]
    }
}
