import Kernel
import KernelLedger
import Testing

extension Toy {
    /// Codes that pass no check of their own; the ledger asks for none.
    static let codeA = "91441303MA4YYY9011"
    static let codeB = "91441303MA4YYY9012"
    static let bureau = "应急管理局"

    static func origin(
        unit: String = bureau, today: Day = day("2026-03-31"), file: String = "检查.csv"
    ) throws -> FactOrigin {
        FactOrigin(actor: try #require(Actor("\(unit)/录入/张三")), today: today, file: file)
    }

    /// A row of the register; `values` replace the usual ones.
    static func register(_ code: String, _ values: [String: String] = [:], line: Int = 2) -> Record {
        var all = [
            RegisterColumn.code: code, RegisterColumn.name: "惠州\(code.suffix(2))公司",
            RegisterColumn.subjectClass: "enterprise", RegisterColumn.region: "441303",
            RegisterColumn.township: "澳头", RegisterColumn.status: "active", RegisterColumn.since: "2015-01-01",
        ]
        all.merge(values) { $1 }
        return Record(
            kind: .registration, id: RecordID(kind: .registration, identity: [code]), subject: nil,
            day: day("2015-01-01"), values: RegisterColumn.all.map { all[$0] ?? "" }, sender: "市场监督管理局", line: line)
    }

    /// A visit; its id comes from its number.
    static func visit(
        _ number: String, _ subject: SubjectNumber, on date: String = "2025-06-01", level: String = "low",
        fine: String = "", note: String = "", authority: String = "", sender: String = bureau, line: Int = 2,
        extra: [String] = []
    ) -> Record {
        Record(
            kind: "visit", id: visitID(number), subject: subject, day: day(date),
            values: [number, codeA, date, authority, level, fine, "", note] + extra, sender: sender, line: line)
    }

    static func visitID(_ number: String) -> RecordID { RecordID(kind: "visit", identity: [number]) }
}

extension Ledger {
    /// One file: every record staged, then settled.
    @discardableResult
    func receive(_ records: [Record], _ origin: FactOrigin? = nil, dryRun: Bool = false) throws -> Settlement {
        try write(try origin ?? Toy.origin(), dryRun: dryRun) { writer in
            for record in records { try writer.stage(record) }
            return try writer.settle()
        }
    }

    /// Registers the two usual subjects.
    func registerBoth() throws -> (SubjectNumber, SubjectNumber) {
        try receive([Toy.register(Toy.codeA, line: 2), Toy.register(Toy.codeB, line: 3)])
        return (try subject(Toy.codeA), try subject(Toy.codeB))
    }

    func subject(_ code: String) throws -> SubjectNumber {
        guard case .subject(let subject, _) = try resolve(code) else {
            throw LedgerProblem.noCode(place: .verbatim(code))
        }
        return subject
    }

    /// How many entries of a kind a subject's pack has, and on how many a status lies on a day.
    func statuses(of subject: SubjectNumber, _ kind: KindID, on day: Day) throws -> [[RecordStatus]] {
        let layout = try #require(layouts.layout(of: kind))
        let history = try #require(try history(of: subject))
        return history.read { history -> [[RecordStatus]] in
            guard let section = history.section(layout) else { return [] }
            return (0..<section.count).map { place in
                history.statuses(section.entry(place)).filter { $0.holds(on: day) }.map(\.status)
            }
        } ?? []
    }
}
