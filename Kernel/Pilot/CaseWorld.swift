import Kernel
import KernelConfiguration
import KernelIntake
import KernelLedger

/// The small ledger of one worked case.
struct CaseWorld {
    let example: SectorCase
    let pipeline: Pipeline

    /// Cases may hold records after the day they look at; they are received two years later.
    private var today: Day { example.on.adding(months: 24) }

    /// Receives the register, the records and the facts; anything set aside is a failure of the case.
    func furnish() throws -> [Diagnostic] {
        let register = example.register
        var problems = try receive(
            register?.value ?? defaultRegister, .registration, register?.location ?? example.location)
        for records in example.records { problems += try receive(records.csv, records.kind, records.location) }
        for fact in example.facts { problems += try append(fact) }
        return problems
    }

    /// The subject that the case is about: the one it names, or the only one of its register.
    func subject() throws -> SubjectNumber {
        if let code = example.subject { return try pipeline.subject(matching: code, asOf: example.on) }
        let all = try pipeline.ledger.subjectNumbers()
        guard let only = all.first, all.count == 1 else {
            throw Refusal(Message("算例的登记有多个主体，请写 subject:", en: "the case registers several subjects; write subject:"))
        }
        return only
    }

    private func receive(_ csv: String, _ kind: KindID, _ location: Location) throws -> [Diagnostic] {
        let source = IntakeSource.bytes(name: location.file, Array(csv.utf8))
        let receipt = try pipeline.receive(source, as: kind, by: CaseWorld.actor, today: today)
        return receipt.setAside.map { row in
            let message = Message(
                "算例“\(example.name)”的 \(kind.short) 第 \(row.line) 行被暂存：\(row.message)",
                en: "case '\(example.name)': line \(row.line) of \(kind.short) was set aside: \(row.message)")
            return Diagnostic(.error, at: location, message)
        }
    }

    private func append(_ fact: CaseFact) throws -> [Diagnostic] {
        guard let record = try record(named: fact.record) else {
            let message = Message(
                "算例“\(example.name)”里没有记录 \(fact.record)", en: "case '\(example.name)' has no record '\(fact.record)'")
            return [Diagnostic(.error, at: fact.location, message)]
        }
        let kind = fact.target.map { [$0.description] } ?? []
        let origin = FactOrigin(actor: CaseWorld.actor, today: max(today, fact.day), file: "")
        _ = try pipeline.ledger.write(origin, dryRun: false) {
            try $0.mark(fact.kind, record: record, day: fact.day, columns: kind + [fact.because])
        }
        return []
    }

    /// A record by its first own identity value, or by all identity values joined by `/`.
    private func record(named name: String) throws -> RecordID? {
        let wanted = Folding.decisionNumber(name)
        for fact in try pipeline.ledger.facts(of: subject(), knownAt: nil) {
            guard let kind = pipeline.composition.kinds.first(where: { $0.id == fact.payload.shape.kind }) else {
                continue
            }
            let values = kind.roles.identity.map { fact.payload.value($0) }
            let names = values + [kind.documentNumber(of: fact.payload), values.joined(separator: "/")]
            if kind.id != .registration, names.contains(where: { Folding.decisionNumber($0) == wanted }) {
                return fact.record
            }
        }
        return nil
    }

    /// One enterprise in business since 2015, of an industry that standards of the county have in scope.
    private var defaultRegister: String {
        let industry = pipeline.composition.plan.demo.industries.first ?? ""
        return """
            code,name,class,region,township,industry,status,since
            91441303MA4YYY900K,算例企业,enterprise,441303,算例街道,\(industry),active,2015-01-01
            """
    }

    private static let actor = Actor(unit: "算例", role: "收文员", account: "case")
}
