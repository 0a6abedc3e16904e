import GRDB
import Kernel

extension LedgerProblem {
    /// Runs something on the database at `path` and puts its errors in the user's words.
    static func translating<Result>(_ path: String, _ body: () throws -> Result) throws -> Result {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw LedgerProblem(error, path)
        }
    }

    private init(_ error: DatabaseError, _ path: String) {
        let words = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
        switch error.resultCode {
        // A quota or a limit on file sizes is no ENOSPC; it is reported as a write that failed.
        case .SQLITE_IOERR where LedgerProblem.isFailedWrite(error): self = .diskFull(path: path)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
        case .SQLITE_READONLY: self = .readOnly(path: path)
        case .SQLITE_FULL: self = .diskFull(path: path)
        case .SQLITE_NOTADB: self = .foreign(path: path)
        case .SQLITE_CANTOPEN:
            self = .cannotOpen(
                path: path,
                reason: Message("文件夹不存在，或没有读写权限", en: "its folder does not exist, or cannot be read and written"))
        case .SQLITE_CORRUPT: self = .damaged(Message("“\(path)” \(words)", en: "'\(path)' \(words)"))
        default: self = .storage(path: path, message: .verbatim(words))
        }
    }

    private static func isFailedWrite(_ error: DatabaseError) -> Bool {
        let writing: [ResultCode] = [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_SHMSIZE]
        return writing.contains(error.extendedResultCode)
    }
}
