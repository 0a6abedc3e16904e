import GRDB
import Kernel

/// All facts about subjects, subject by subject in key order, from the facts alone.
///
/// SQLite sorts them in files, so that memory holds the facts of one subject.
enum SubjectWalk {
    static func forEach(_ db: Database, _ body: (SubjectNumber, [StoredFact]) throws -> Void) throws {
        let rows = try Query(
            db, "SELECT \(StoredFact.columns) FROM fact WHERE subject IS NOT NULL ORDER BY subject, n")
        var facts: [StoredFact] = []
        while try rows.step() {
            let fact = StoredFact(rows)
            if let subject = facts.first?.subject, subject != fact.subject {
                try body(SubjectNumber(subject), facts)
                facts = []
            }
            facts.append(fact)
        }
        if let subject = facts.first?.subject { try body(SubjectNumber(subject), facts) }
    }
}
