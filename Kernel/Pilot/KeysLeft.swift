import Kernel
import KernelLedger

/// The keys of consents taken back that could not be destroyed yet 未销毁的密钥: no failure, the withdrawal is on file.
struct KeysLeft {
    private let paths: [String]

    init(_ ledger: Ledger) throws {
        paths = try ledger.undestroyedKeys()
    }

    static let none = KeysLeft(paths: [])

    private init(paths: [String]) {
        self.paths = paths
    }

    var isEmpty: Bool { paths.isEmpty }

    /// A line each.
    var lines: [Message] {
        paths.map { path in
            Message(
                "  注意：密钥文件“\(path)”未能销毁，已不再使用；请检查权限，下次写入时会再销毁，或手工删除它",
                en: "  note: the key file '\(path)' could not be destroyed and is used no more; check the permissions, "
                    + "the next writing command tries again, or remove it by hand")
        }
    }
}
