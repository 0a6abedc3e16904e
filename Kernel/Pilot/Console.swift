import Foundation
import Kernel
import Synchronization

/// Standard output and error in the language of the process, unbuffered, so that a line that was printed has left it.
///
/// A command reports by `report` and by nothing else, so that none can have a text without its document.
enum Console {
    /// What a command reports: as people read it, or with `--json` as a document on one line. Only one of them is made.
    static func report<Document: ReportDocument>(
        _ document: @autoclosure () throws -> Document, _ text: @autoclosure () throws -> Message
    ) throws {
        guard Speech.isForPrograms else { return answer(try text()) }
        write(try document().bytes() + [lineEnd], to: 1)
    }

    /// Why a command was not carried out: in words, and with `--json` as a document beside them.
    static func refuse(_ refusal: Diagnostic) {
        complain(refusal.text)
        guard Speech.isForPrograms, let bytes = try? RefusalDocument(refusal).bytes() else { return }
        write(bytes + [lineEnd], to: 1)
    }

    /// A schema, which is JSON in any case: on several lines, or with `--json` on one.
    static func schema(_ schema: some Encodable) throws {
        let isOneLine = Speech.isForPrograms
        let bytes = try isOneLine ? CanonicalJSON.bytes(schema) : CanonicalJSON.lines(schema)
        write(bytes + [lineEnd], to: 1)
    }

    /// What the parser answers, such as help.
    static func answer(_ message: Message) {
        let text = message.spoken
        write(Array(text.utf8) + (text.isEmpty || text.hasSuffix("\n") ? [] : [lineEnd]), to: 1)
    }

    /// That something was begun or is durable; beside the documents, not among them.
    static func step(_ message: Message) {
        write(Array(message.spoken.utf8) + [lineEnd], to: Speech.isForPrograms ? 2 : 1)
    }

    static func complain(_ message: Message) {
        write(Array(message.spoken.utf8) + [lineEnd], to: 2)
    }

    // MARK: Progress

    /// Whether somebody sits at a terminal and looks at standard error.
    static let isWatched = !Speech.isForPrograms && isatty(2) == 1

    /// A line that the next one replaces, whatever that is.
    static func pass(_ message: Message) {
        isPassing.withLock { isPassing in
            isPassing = true
            put(Array("\r\(message.spoken)\(clearToEnd)".utf8), to: 2)
        }
    }

    private static let isPassing = Mutex(false)
    private static let clearToEnd = "\u{1B}[K"
    private static let lineEnd = UInt8(ascii: "\n")

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        isPassing.withLock { isPassing in
            if isPassing { put(Array("\r\(clearToEnd)".utf8), to: 2) }
            isPassing = false
            put(bytes, to: descriptor)
        }
    }

    private static func put(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            guard written > 0 else { return }
            rest = rest.dropFirst(written)
        }
    }
}
