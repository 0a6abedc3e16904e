import Kernel
import KernelIntake
import KernelLedger

/// Carries out a command about one record: finds it, checks who may act, appends one fact and says which.
struct MarkOrder {
    let mark: MarkOptions
    let ledger: LedgerOptions
    let who: ActorOptions

    func carryOut(_ kind: FactKind, in composition: Composition, before columns: [String] = []) throws {
        let pipeline = try ledger.open(composition, access: .readWrite)
        let found = try pipeline.record(startingWith: mark.record)
        let day = try day()
        let facts = try pipeline.ledger.facts(of: found.subject, knownAt: nil).filter { $0.record == found.record }
        try RecordRules(facts: facts, kind: kind, actor: try who.actor, composition: composition).verify(columns.first)
        let number = try append(pipeline) {
            try $0.mark(kind, record: found.record, day: day, columns: columns + [mark.reason])
        }
        try report(kind, found, number, day, pipeline)
    }

    func correct(_ changes: [String], in composition: Composition) throws {
        let pipeline = try ledger.open(composition, access: .readWrite)
        let found = try pipeline.record(startingWith: mark.record)
        let day = try day()
        let unit = try who.actor.unit
        let facts = try pipeline.ledger.facts(of: found.subject, knownAt: nil)
        let versions = facts.filter { $0.record == found.record && ($0.kind == .received || $0.kind == .corrected) }
        guard let latest = versions.last(where: { $0.sender == unit }) else {
            let senders = Set(versions.map(\.sender)).sorted().joined(separator: "、")
            throw Refusal("\(unit) 没有报送过这条记录，不能更正；报送单位是 \(senders)")
        }
        let values = try Correction(of: latest, in: composition, today: who.day).values(changes)
        let number = try append(pipeline) {
            try $0.correct(record: found.record, day: day, values: values)
        }
        try report(.corrected, found, number, day, pipeline)
    }

    private func day() throws -> Day {
        let day = mark.on ?? who.day
        guard day <= who.day else { throw Refusal("--on \(day) 晚于收到日 \(who.day)；不能预先办理") }
        return day
    }

    private func append(_ pipeline: Pipeline, _ body: (LedgerWriter) throws -> Int64) throws -> Int64 {
        let origin = FactOrigin(actor: try who.actor, today: who.day, file: "")
        return try pipeline.ledger.write(origin, dryRun: false) { writer in
            try pipeline.deposit(into: writer)
            return try body(writer)
        }
    }

    private func report(
        _ kind: FactKind, _ found: (record: RecordID, subject: SubjectNumber), _ number: Int64, _ day: Day,
        _ pipeline: Pipeline
    ) throws {
        let profile = try pipeline.profile(of: found.subject, asOf: day)
        Console.line("已记 事实 #\(number) \(kind.title)  \(found.record.short)  \(profile.name)  自 \(day) 起")
        Console.line("账首 \(try pipeline.ledger.head())")
        Console.line("查看：\(ProgramName.current) explain \(profile.code) --as-of \(day)")
    }
}
