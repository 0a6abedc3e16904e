import Kernel

/// Who may say what about a record, and when it makes sense.
struct RecordRules {
    /// The facts about the record, oldest first.
    let facts: [Fact]
    let kind: FactKind
    /// From which day on it is to hold.
    let day: Day
    let actor: Actor
    let composition: Composition

    /// Refuses what must not be; `target` is the kind of a classification.
    func verify(_ target: String?) throws {
        if standing.isEmpty { throw Refusal("报送这条记录的文件已撤销（receive --undo），没有可办理的内容") }
        switch kind {
        case .objectionOpened where isObjected: throw Refusal("这条记录已有一件未办结的异议；先办结：object … --close")
        case .objectionClosed: try verifyClosing()
        case .withdrawn where facts.contains { $0.kind == .withdrawn && $0.sender == actor.unit && $0.undoes == nil }:
            throw Refusal("\(actor.unit) 已撤回这条记录，无需再撤")
        case .withdrawn: try verifyWithdrawal()
        case .repaired where facts.contains { $0.kind == .repaired }: throw Refusal("这条记录已修复，无需再办")
        case .classified: try verifyClassification(target ?? "")
        default: break
        }
    }

    /// The versions that were not undone with their file, of any sender.
    private var standing: [Fact] {
        let undone = Undone(facts)
        return facts.filter { $0.kind.carriesRecord && !undone.contains($0.number) }
    }

    private var isObjected: Bool {
        facts.last { $0.kind == .objectionOpened || $0.kind == .objectionClosed }?.kind == .objectionOpened
    }

    /// Who recorded it cannot decide the objection (promise 14).
    private func verifyClosing() throws {
        guard isObjected else { throw Refusal("这条记录没有未办结的异议") }
        let recorders = facts.filter { $0.kind.carriesRecord }.map(\.actor)
        let isRecorder = recorders.contains { text in
            Actor(text).map { $0.unit == actor.unit && $0.account == actor.account } ?? false
        }
        if isRecorder { throw Refusal("\(actor) 报送了这条记录，不得办理对它的异议；请由另一名工作人员办结") }
        let opened = facts.last { $0.kind == .objectionOpened }?.day ?? .distantPast
        if day < opened { throw Refusal("异议自 \(opened) 受理，办结日 \(day) 不能早于受理日") }
    }

    /// Who reported a record or took the decision takes it back, and nobody else.
    private func verifyWithdrawal() throws {
        let senders = Set(standing.map(\.sender))
        let authorities = standing.flatMap { fact -> [String] in
            let roles = composition.kinds.first { $0.id == fact.payload.shape.kind }?.roles
            return [roles?.authority, roles?.authorityName].compactMap { $0 }.map { fact.payload.value($0) }
        }
        guard senders.contains(actor.unit) || authorities.contains(actor.unit) else {
            let units = senders.union(authorities.filter { !$0.isEmpty }).sorted().joined(separator: "、")
            throw Refusal("\(actor.unit) 既未报送也未作出这条记录，不能撤回；可撤回的单位：\(units)")
        }
    }

    /// Only a record that a sector left unclassified can be classified for it.
    private func verifyClassification(_ target: String) throws {
        guard let latest = standing.last else { return }
        let open = composition.layouts.sectorsLeavingUnclassified(latest.payload, on: latest.day)
        guard open.contains(where: { target.hasPrefix("\($0).") }) else {
            throw Refusal("这条记录不是 \(target) 所属行业的未归类记录；未归类的见 unclassified")
        }
        try verifyNature(of: latest.payload.shape.kind, target)
        try verifyColumns(of: latest.payload.shape.kind, target)
    }

    /// A finding takes the columns of the same name; one that lacks a required column would say nothing.
    private func verifyColumns(of source: KindID, _ target: String) throws {
        guard let kind = composition.kinds.first(where: { $0.id.description == target }),
            let record = composition.kinds.first(where: { $0.id == source })
        else { return }
        let missing = kind.columns.filter { $0.isRequired && $0.type != .personal && record.index(of: $0.name) == nil }
        let filled = composition.standards.flatMap(\.classify).contains { $0.outcome == .finding(kind.id) }
        guard !missing.isEmpty, !filled else { return }
        let names = missing.map { "“\($0.title)”" }.joined(separator: "、")
        throw Refusal("不能归为 \(target)：\(record.title)里没有它必需的 \(names)")
    }

    /// A finding is forgotten with its record, so negative information becomes nothing else.
    private func verifyNature(of source: KindID, _ target: String) throws {
        let kinds = composition.kinds
        guard kinds.first(where: { $0.id == source })?.nature == .negative,
            let finding = kinds.first(where: { $0.id.description == target }), finding.nature != .negative
        else { return }
        throw Refusal("\(source) 是失信信息，不能归为\(finding.nature.title) \(target)；请归为失信信息的记录类型")
    }
}
