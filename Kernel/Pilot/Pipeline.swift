import Kernel
import KernelEvaluation
import KernelIntake
import KernelLedger
import KernelPublication

/// The route, once: file → records → ledger → history → assessment → explanation.
///
/// Every command and every worked case goes through here; the rooms do not know each other.
public struct Pipeline: Sendable {
    public let composition: Composition
    public let ledger: Ledger

    public init(composition: Composition, ledger: Ledger) {
        self.composition = composition
        self.ledger = ledger
    }

    // MARK: file → records → ledger

    /// Receives one file in one transaction, all or nothing.
    ///
    /// - Parameter progress: told `writing` before the first fact and `committed` after the last is durable.
    /// - Parameter counting: called for every row.
    public func receive(
        _ source: IntakeSource, as kind: KindID?, by actor: Actor, today: Day, dryRun: Bool = false,
        progress: (Message) -> Void = { _ in }, counting: () -> Void = {}
    ) throws -> Receipt {
        if let kind, !composition.receivableKinds.contains(where: { $0.id == kind }) {
            throw Refusal(
                Message(
                    "\(kind) 由归类产生，不直接收文；请报送行政处罚等全国统一格式的文件",
                    en: "\(kind) comes from classification and is not received; send files in the national formats"))
        }
        let file = try IntakeFile.open(source, kinds: composition.receivableKinds, as: kind)
        var receipt = Receipt(file: file, dryRun: dryRun)
        let origin = FactOrigin(actor: actor, today: today, file: file.name)
        if !dryRun { progress(.verbatim("writing \(file.name)")) }
        try ledger.write(origin, dryRun: dryRun) { writer in
            try deposit(into: writer)
            let context = IntakeContext(unit: actor.unit, today: today) { try writer.resolve($0) }
            try file.rows(context) { row in
                if case .record(let record, _) = row { try writer.stage(record) }
                receipt.note(row, layouts: composition.layouts)
                counting()
            }
            receipt.settle(try writer.settle())
        }
        receipt.head = try ledger.head()
        if !dryRun { receipt.number = try receiptNumber(receipt.settlement?.firstFact, receipt.settlement?.lastFact) }
        if !dryRun { progress(.verbatim("committed \(receipt.head)")) }
        return receipt
    }

    /// Deposits every configuration text that is not in the ledger yet, so that results can be replayed from it alone.
    public func deposit(into writer: LedgerWriter) throws {
        for text in composition.texts { _ = try writer.deposit(name: text.path, text: text.bytes) }
    }

    // MARK: ledger → history → assessment

    /// Refuses a day before the last on which something was received: what is on file since then would be passed over.
    ///
    /// Facts hold no time of day, so that the day comes from whoever runs the program; the ledger itself knows the least
    /// that it can be.
    func verifyNotBefore(_ today: Day) throws {
        guard let last = try ledger.lastReceipt(), today < last else { return }
        throw Refusal(
            Message(
                "今日 \(today) 早于台账最后一件的收到日 \(last)；请核对 --today",
                en: "today, \(today), is before the day of the last receipt, \(last); check --today"))
    }

    /// The history of a subject, as it is now or as it was known at a fact number.
    public func history(of subject: SubjectNumber, knownAt: Int64?) throws -> PackedHistory {
        if let knownAt {
            let last = try ledger.head().number
            guard knownAt <= last else {
                throw Refusal(
                    Message(
                        "--known-at \(knownAt) 超出台账；最后一条事实是 #\(last)",
                        en: "--known-at \(knownAt) is beyond the ledger; its last fact is #\(last)"))
            }
        }
        guard let history = try ledger.history(of: subject, knownAt: knownAt) else {
            let number = knownAt ?? 0
            throw Refusal(
                Message(
                    "这一主体到事实 #\(number) 还没有登记；它的登记是事实 #\(subject.value)，请换一个 --known-at 或账首",
                    en: "the subject was not in the register up to fact #\(number); its registration is fact "
                        + "#\(subject.value), choose another --known-at or head")
            )
        }
        return history
    }

    /// The assessment of one subject as a canonical document.
    public func document(
        of subject: SubjectNumber, _ standard: Standard, asOf day: Day, knownAt: Int64? = nil
    ) throws -> AssessmentDocument {
        try assessed(subject, standard, asOf: day, knownAt: knownAt, links: nil).document
    }

    /// The same with its canonical bytes; the links may be read once for many subjects.
    func evaluated(
        _ subject: SubjectNumber, _ standard: Standard, asOf day: Day, knownAt: Int64?, links: SubjectLinks? = nil
    ) throws -> EvaluatedSubject {
        let (document, outcome) = try assessed(subject, standard, asOf: day, knownAt: knownAt, links: links)
        let bytes = try document.bytes()
        guard case .notRated(_, let title, _) = outcome else {
            return EvaluatedSubject(document: document, bytes: bytes, notRated: .none)
        }
        return EvaluatedSubject(document: document, bytes: bytes, notRated: title)
    }

    private func assessed(
        _ subject: SubjectNumber, _ standard: Standard, asOf day: Day, knownAt: Int64?, links: SubjectLinks?
    ) throws -> (document: AssessmentDocument, outcome: Assessment.Outcome) {
        let dossier = try dossier(of: subject, knownAt: knownAt, links: links)
        let assessment = try dossier.assess(standard, on: day)
        let document = AssessmentDocument(
            assessment, subject: try profile(of: subject, asOf: day, knownAt: knownAt).code,
            next: try dossier.nextChange(standard, after: day), records: recordIDs(try dossier.history(on: day)))
        return (document, assessment.outcome)
    }

    // MARK: assessment → explanation

    public func explanation(
        of subject: SubjectNumber, _ standard: Standard, asOf day: Day, knownAt: Int64?
    ) throws -> Explanation {
        try explanation(of: subject, basis(standard, asOf: day, knownAt: knownAt))
    }

    /// The same for one of many subjects.
    public func explanation(of subject: SubjectNumber, _ basis: ViewBasis) throws -> Explanation {
        let (standard, day) = (basis.standard, basis.day)
        let dossier = try dossier(of: subject, knownAt: basis.knownAt, links: basis.links)
        let packed = try dossier.history(on: day)
        let facts = try dossier.facts(on: day)
        let now = try dossier.assess(standard, on: day)
        let byNumber = Dictionary(facts.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
        return Explanation(
            county: composition.plan, standard: standard, status: basis.status, kinds: composition.kinds,
            profile: try profile(of: subject, asOf: day, knownAt: basis.knownAt),
            links: try dossier.stories(on: day), origins: try dossier.origins(on: day), assessment: now,
            next: try later(dossier, standard, after: now), notCounted: try dossier.notCounted(standard, on: day),
            facts: byNumber, statuses: try statuses(packed, byNumber), derived: try derived(packed), known: basis.known,
            deposits: basis.deposits)
    }

    /// Whether a standard was in force on a day, as known at a fact number.
    public func status(of standard: Standard, on day: Day, knownAt: Int64? = nil) throws -> StandardStatus {
        StandardStatus(of: standard, on: day, facts: try ledger.adoptions(knownAt: knownAt))
    }

    /// Of each record as it was reported, not of what a sector makes of it.
    private func statuses(_ packed: PackedHistory, _ facts: [Int64: Fact]) throws -> [Int64: [StatusInterval]] {
        try read(packed) { history in
            composition.layouts.layouts.reduce(into: [:]) { all, layout in
                let own = history.statuses(layout).filter { facts[$0.key]?.payload.shape.kind == layout.kind.id }
                all.merge(own) { first, _ in first }
            }
        }
    }

    private func derived(_ packed: PackedHistory) throws -> [Int64: Message] {
        try read(packed) { history in
            composition.layouts.layouts.map { history.derivedTexts($0) }
                .reduce(into: [:]) { $0.merge($1) { first, _ in first } }
        }
    }

    public func profile(of subject: SubjectNumber, asOf day: Day, knownAt: Int64? = nil) throws -> SubjectProfile {
        try profile(of: subject, ledger.facts(of: subject, knownAt: knownAt), asOf: day)
    }

    private func profile(of subject: SubjectNumber, _ facts: [Fact], asOf day: Day) throws -> SubjectProfile {
        guard let profile = SubjectProfile(number: subject, facts: facts, asOf: day) else {
            throw Refusal(
                Message("主体 #\(subject.value) 没有登记事实", en: "subject #\(subject.value) has no register fact"))
        }
        return profile
    }

    /// The record id of each fact of a history.
    public func recordIDs(_ packed: PackedHistory) -> (Int64) -> RecordID? {
        let entries = FactIndex(packed.index)?.entries ?? []
        let records = Dictionary(entries.map { ($0.fact, $0.record) }, uniquingKeysWith: { first, _ in first })
        return { records[$0] ?? nil }
    }

    /// The next change and, where that one leaves the outcome as it is, the first that does not.
    private func later(_ dossier: Dossier, _ standard: Standard, after now: Assessment) throws -> [Assessment] {
        var changes: [Assessment] = []
        var day = now.asOf
        while case .on(let next) = try dossier.nextChange(standard, after: day) {
            let assessment = try dossier.assess(standard, on: next)
            let isTelling = assessment.outcome != now.outcome
            if changes.isEmpty || isTelling { changes.append(assessment) }
            if isTelling { break }
            day = next
        }
        return changes
    }

    func read<Result>(_ packed: PackedHistory, _ body: (History) throws -> Result) throws -> Result {
        guard let result = try packed.read(body) else {
            throw Refusal(
                Message(
                    "这一主体的历史已损坏；请运行 audit 查明，再运行 rebuild 由事实重建",
                    en: "the history of this subject is damaged; run audit to find out, then rebuild it from facts")
            )
        }
        return result
    }
}
