import Kernel

/// Who may say what about a record, and when it makes sense.
struct RecordRules {
    /// The facts about the record, oldest first.
    let facts: [Fact]
    let kind: FactKind
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
        if recorders.contains(actor.description) {
            throw Refusal("\(actor) 报送了这条记录，不得办理对它的异议；请由另一名工作人员办结")
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
