import GRDB
import Kernel

/// Finds records by id. No table leads from a record to its subject: the indexes of the histories are searched.
enum RecordSearch {
    /// The subjects whose histories hold a record, with the indexes of their facts.
    static func holders(of record: RecordID, _ db: Database) throws -> [(subject: SubjectNumber, index: FactIndex)] {
        try candidates(record.bytes, db).filter { $0.index.entries.contains { $0.record == record } }
    }

    /// The records whose printed id begins so; `R-` may be missing, case and width do not matter.
    static func records(
        startingWith prefix: String, _ db: Database
    ) throws -> [(record: RecordID, subject: SubjectNumber)] {
        guard let wanted = Prefix(prefix) else { return [] }
        var found: [(record: RecordID, subject: SubjectNumber)] = []
        try forEachCandidate(wanted.wholeBytes, db) { subject, index in
            let records = Set(index.entries.compactMap(\.record)).filter { $0.description.hasPrefix(wanted.text) }
            found += records.map { ($0, subject) }
        }
        return found.sorted { ($0.record, $0.subject) < ($1.record, $1.subject) }
    }

    private static func candidates(
        _ bytes: [UInt8], _ db: Database
    ) throws -> [(subject: SubjectNumber, index: FactIndex)] {
        var found: [(subject: SubjectNumber, index: FactIndex)] = []
        try forEachCandidate(bytes, db) { found.append(($0, $1)) }
        return found
    }

    /// SQLite skips the indexes that do not hold the bytes; what is left may still hold them by chance.
    private static func forEachCandidate(
        _ bytes: [UInt8], _ db: Database, _ body: (SubjectNumber, FactIndex) throws -> Void
    ) throws {
        let rows = try Query(db, "SELECT subject, facts FROM history WHERE instr(facts, ?) > 0 ORDER BY subject")
        rows.bind(1, bytes)
        while try rows.step() {
            let subject = SubjectNumber(rows.integer(0))
            try body(subject, try HistoryTable.index(rows.bytes(1), subject))
        }
    }

    /// The beginning of a printed id, and the bytes of the id that it fixes.
    private struct Prefix {
        let text: String
        let wholeBytes: [UInt8]

        /// Nil when nothing can begin so. I and L are read as 1, O as 0.
        init?(_ typed: String) {
            var characters = Folding.code(typed)[...]
            if characters.starts(with: Array("R-".utf8)) { characters = characters.dropFirst(2) }
            let digits = characters.compactMap(Prefix.digit)
            guard !digits.isEmpty, digits.count == characters.count, digits.count <= 13 else { return nil }
            text = "R-" + String(decoding: digits.map { Prefix.alphabet[$0] }, as: UTF8.self)
            var (bytes, accumulator, bits): ([UInt8], Int, Int) = ([], 0, 0)
            for digit in digits {
                accumulator = (accumulator << 5 | digit) & 0xFFFF
                bits += 5
                if bits >= 8 {
                    bits -= 8
                    bytes.append(UInt8(truncatingIfNeeded: accumulator >> bits))
                }
            }
            wholeBytes = bytes
        }

        private static func digit(_ character: UInt8) -> Int? {
            switch character {
            case UInt8(ascii: "I"), UInt8(ascii: "L"): 1
            case UInt8(ascii: "O"): 0
            default: alphabet.firstIndex(of: character)
            }
        }

        private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    }
}
