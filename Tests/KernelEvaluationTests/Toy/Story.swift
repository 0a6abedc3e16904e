import Kernel

/// The facts of one subject, told in the order of their numbers.
struct Story {
    private(set) var facts: [Fact] = []

    /// An enterprise of an industry in scope, in business since 2015.
    init(register: Bool = true) {
        if register { self.register() }
    }

    init(facts: [Fact]) {
        self.facts = facts
    }

    mutating func register(
        _ kind: FactKind = .registered, on day: Day = "2015-01-01", _ changes: [String: String] = [:]
    ) {
        let fields = ["code": "TOY1", "industry": "chemical", "status": "active", "since": "2015-01-01"]
        append(
            kind, day, record: RecordID(kind: .registration, identity: ["TOY1"]),
            Story.payload(ToyKinds.registration, fields.merging(changes) { $1 }))
    }

    /// A record of a kind; with `correcting: day` a later version that holds from that day on.
    @discardableResult
    mutating func report(
        _ kind: RecordKind, _ no: String, on day: Day, _ fields: [String: String] = [:], decision: String = "",
        sender: String = "玩具局", correcting: Day? = nil
    ) -> RecordID {
        let record = RecordID(kind: kind.id, identity: [no])
        let head = ["no": no, "on": day.description, "authority": "机关", "decision_no": decision]
        append(
            correcting == nil ? .received : .corrected, correcting ?? day, record: record,
            Story.payload(kind, head.merging(fields) { $1 }), sender: sender)
        return record
    }

    mutating func mark(_ kind: FactKind, _ record: RecordID, on day: Day, _ words: [String] = ["因为"]) {
        append(kind, day, record: record, Payload(columns: words), sender: "监督员")
    }

    private mutating func append(
        _ kind: FactKind, _ day: Day, record: RecordID, _ payload: Payload, sender: String = "玩具局"
    ) {
        facts.append(
            Fact(
                number: Int64(facts.count + 1), kind: kind, subject: SubjectNumber(1), day: day, receivedOn: day,
                actor: "u/r/a", sender: sender, file: "", line: 0, record: record, payload: payload))
    }

    private static func payload(_ kind: RecordKind, _ fields: [String: String]) -> Payload {
        Payload(shape: Payload.Shape(kind), columns: kind.columns.map { fields[$0.name] ?? "" })
    }
}
