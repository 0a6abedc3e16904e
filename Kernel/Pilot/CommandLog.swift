import Foundation
import Kernel
import KernelIntake
import KernelLedger
import Synchronization

/// The log beside a ledger 操作日志: one line per command, the only place where a time of day is kept.
///
/// A line holds the command's name, never its arguments: no content of a record and no code can reach it.
enum CommandLog {
    private struct Entry: Sendable {
        let path: String
        let before: Head?
    }

    private static let entry = Mutex<Entry?>(nil)

    /// Remembers which ledger the command works on, and its head before.
    static func begin(_ path: String) {
        let new = Entry(path: path, before: Ledger.head(at: path))
        entry.withLock { $0 = $0 ?? new }
    }

    /// Writes the line, its outcome in the language of the process; a log that cannot be written is a warning.
    /// Where there is no ledger there is no log.
    static func end(_ command: String, actor: String?, outcome: String) {
        guard let entry = entry.withLock({ $0 }), let after = Ledger.head(at: entry.path) else { return }
        let before = entry.before.map(\.description) ?? "-"
        let who = actor.flatMap(Actor.init).map(safe) ?? "-"
        let line = "\(Clock.timestamp())  \(command)  \(who)  \(before) -> \(after)  \(outcome)\n"
        let path = entry.path + ".log"
        guard !append(Array(line.utf8), to: path) else { return }
        let why = String(cString: strerror(errno))
        Console.complain(
            Message(
                "警告: 日志 \(path) 没有写进（\(why)）；不影响命令的结果",
                en: "warning: the log \(path) was not written (\(why)); the result of the command is not affected"))
    }

    /// The actor on one line; whoever typed an identity number as an account does not leave it here.
    private static func safe(_ actor: Actor) -> String {
        [actor.unit, actor.role, actor.account].map { part in
            if PersonNumber.isIn(part) { return "******" }
            let isControl = part.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F }
            let plain = zip(part.unicodeScalars, isControl).map { $1 ? "?" : $0 }
            return String(String.UnicodeScalarView(plain))
        }.joined(separator: "/")
    }

    /// One write at the end of the file, so that lines of two processes do not run together.
    private static func append(_ bytes: [UInt8], to path: String) -> Bool {
        let file = open(path, O_WRONLY | O_APPEND | O_CREAT, 0o640)
        guard file >= 0 else { return false }
        defer { close(file) }
        return bytes.withUnsafeBytes { Foundation.write(file, $0.baseAddress, $0.count) } == bytes.count
    }
}
