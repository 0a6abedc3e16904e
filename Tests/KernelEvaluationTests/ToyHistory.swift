import Kernel
import KernelDemo
import KernelTesting

/// Facts of one toy subject, made without a file or a ledger.
struct ToyHistory {
    private(set) var facts: [Fact] = []
    private let layouts: Layouts

    /// A subject in business since a day.
    init(_ layouts: Layouts, since: Day = "2015-01-01") {
        self.layouts = layouts
        append(
            .registered, .registration, day: since,
            [
                RegisterColumn.code: ToyWorld.code, RegisterColumn.name: "样例", RegisterColumn.status: "active",
                RegisterColumn.since: since.description,
            ])
    }

    var packed: PackedHistory {
        get throws { try Packer(layouts: layouts).pack(facts) }
    }

    mutating func deregister(on day: Day) {
        append(
            .deregistered, .registration, day: day,
            [RegisterColumn.code: ToyWorld.code, RegisterColumn.name: "样例", RegisterColumn.status: "deregistered"])
    }

    @discardableResult
    mutating func visit(_ number: String, on day: Day, _ result: String, mended: Day? = nil) -> RecordID? {
        let values = ["visit_no": number, "visited_on": day.description, "result": result]
        let mending = ["mended_on": mended?.description ?? ""]
        return append(.received, "toy.visit", day: day, values.merging(mending) { $1 })
    }

    @discardableResult
    mutating func licence(_ number: String, on day: Day, _ level: String, through end: Day) -> RecordID? {
        let values = ["licence_no": number, "issued_on": day.description, "level": level]
        return append(.received, "toy.licence", day: day, values.merging(["expires_on": end.description]) { $1 })
    }

    /// A penalty in the national layout; its wording decides what `classify` makes of it.
    @discardableResult
    mutating func penalty(
        _ number: String, on day: Day, conduct: String = "轻微样例行为", sender: String = "样例局"
    ) -> RecordID? {
        let values = ["decision_no": number, "decided_on": day.description, "conduct": conduct]
        let authority = ["authority_name": "样例局", "authority": "11441300MB0YYY907F"]
        return append(.received, "penalty", day: day, values.merging(authority) { $1 }, sender: sender)
    }

    mutating func mark(_ kind: FactKind, _ record: RecordID?, on day: Day, columns: [String] = ["理由"]) {
        facts.append(
            Fact(
                number: Int64(facts.count + 1), kind: kind, subject: SubjectNumber(1), day: day, receivedOn: day,
                actor: "样例", sender: "经办", file: "", line: 0, record: record, payload: Payload(columns: columns)))
    }

    @discardableResult
    private mutating func append(
        _ fact: FactKind, _ id: KindID, day: Day, _ values: [String: String], sender: String = "样例局"
    ) -> RecordID? {
        guard let kind = layouts.layout(of: id)?.kind else { return nil }
        let columns = kind.columns.map { values[$0.name] ?? ($0.name == kind.roles.subject ? ToyWorld.code : "") }
        let payload = Payload(shape: Payload.Shape(kind), columns: columns)
        let record = RecordID(kind: id, identity: kind.roles.identity.map { payload.value($0) })
        facts.append(
            Fact(
                number: Int64(facts.count + 1), kind: fact, subject: SubjectNumber(1), day: day, receivedOn: day,
                actor: "样例", sender: sender, file: "", line: 0, record: record, payload: payload))
        return record
    }

    /// The same facts under other numbers: another order of arrival.
    func renumbered(using random: inout SplitMix64) -> [Fact] {
        let numbers = (1...facts.count).map { Int64($0) }.shuffled(using: &random)
        return zip(facts, numbers).map { fact, number in
            Fact(
                number: number, kind: fact.kind, subject: fact.subject, day: fact.day, receivedOn: fact.receivedOn,
                actor: fact.actor, sender: fact.sender, file: fact.file, line: fact.line, record: fact.record,
                payload: fact.payload)
        }
    }
}
