import Kernel
import Testing

import class GRDB.DatabaseQueue

@testable import KernelLedger

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A ledger file of a test, which can also be opened behind the ledger's back.
final class LedgerFixture {
    private let folder: TemporaryFolder
    var path: String { folder.ledger }
    var folderPath: String { String(path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)) }

    init() throws {
        folder = try TemporaryFolder()
    }

    deinit {
        folder.remove()
    }

    func open(_ access: Ledger.Access = .readWrite, _ layouts: Layouts = Toy.layouts) throws -> Ledger {
        try Ledger.open(path: path, access: access, layouts: layouts)
    }

    /// Changes the file with plain SQL, as somebody with a tool could.
    func alter(_ statements: String...) throws {
        try DatabaseQueue(path: path).writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF")
            for sql in statements { try db.execute(sql: sql) }
        }
    }

    /// Puts a file there that is no database.
    func writeText(_ text: String) throws {
        let file = try #require(fopen(path, "w"))
        fputs(text, file)
        fclose(file)
    }
}
