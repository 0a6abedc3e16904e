import GRDB
import Kernel

/// Looks for damage in a ledger, from the facts outwards.
struct Audit {
    private let db: Database
    private let layouts: Layouts
    private let ring: KeyRing

    init(_ db: Database, _ layouts: Layouts, _ ring: KeyRing) {
        self.db = db
        self.layouts = layouts
        self.ring = ring
    }

    func run() throws -> [AuditFinding] {
        var findings = try guards()
        findings += try ChainAudit(db).run()
        findings += try strayCodes()
        findings += try DerivedAudit(db, layouts).run()
        findings += try SealAudit(db: db, ring: ring).run()
        findings += try storage()
        return findings
    }

    private func guards() throws -> [AuditFinding] {
        let rows = try Query(db, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        var found: [String: String] = [:]
        while try rows.step() { found[rows.text(0)] = rows.text(1) }
        return Schema.guards.filter { found[$0.0] != $0.1 }.map { .missingGuard(name: $0.0) }
    }

    /// The chain covers the code rows of its facts; a row of no fact would escape it.
    private func strayCodes() throws -> [AuditFinding] {
        let rows = try Query(
            db, "SELECT space, code FROM code WHERE since NOT IN (SELECT n FROM fact) ORDER BY space, code")
        var findings: [AuditFinding] = []
        while try rows.step() { findings.append(.strayCode(space: rows.integer(0), code: rows.integer(1))) }
        return findings
    }

    private func storage() throws -> [AuditFinding] {
        var findings: [AuditFinding] = []
        let integrity = try Query(db, "PRAGMA integrity_check")
        while try integrity.step() {
            let line = integrity.text(0)
            if line != "ok" { findings.append(.storage(.verbatim(line))) }
        }
        let keys = try Query(db, "PRAGMA foreign_key_check")
        while try keys.step() {
            let (table, row) = (keys.text(0), keys.integer(1))
            findings.append(
                .storage(
                    Message(
                        "表 \(table) 第\(row)行所指的事实不存在",
                        en: "row \(row) of table \(table) names a fact that does not exist")))
        }
        return findings
    }
}
