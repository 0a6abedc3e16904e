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
        if standing.isEmpty {
            throw Refusal(
                Message(
                    "报送这条记录的文件已撤销（receive --undo），没有可办理的内容",
                    en: "the file of this record was undone (receive --undo); there is nothing to act on"))
        }
        switch kind {
        case .objectionOpened where isObjected:
            throw Refusal(
                Message(
                    "这条记录已有一件未办结的异议；先办结：object … --close",
                    en: "an objection to this record is open already; close it first: object ... --close"))
        case .objectionClosed: try verifyClosing()
        case .withdrawn: try verifyWithdrawal()
        case .repaired where facts.contains { $0.kind == .repaired }:
            throw Refusal(Message("这条记录已修复，无需再办", en: "this record is repaired already; nothing needs to be done"))
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
        guard isObjected else {
            throw Refusal(Message("这条记录没有未办结的异议", en: "no objection to this record is open"))
        }
        let recorders = facts.filter { $0.kind.carriesRecord }.map(\.actor)
        if recorders.contains(where: actor.isSamePerson) {
            throw Refusal(
                Message(
                    "\(actor) 报送了这条记录，不得办理对它的异议；请由另一名工作人员办结",
                    en: "\(actor) reported this record and cannot close an objection to it; let a colleague do it"))
        }
        let opened = facts.last { $0.kind == .objectionOpened }?.day ?? .distantPast
        if day < opened {
            throw Refusal(
                Message(
                    "异议自 \(opened) 受理，办结日 \(day) 不能早于受理日",
                    en: "the objection was opened on \(opened); it cannot be closed on \(day), before that day"))
        }
    }

    /// Who reported a record or took the decision takes it back, and nobody else.
    private func verifyWithdrawal() throws {
        if facts.contains(where: { $0.kind == .withdrawn && $0.sender == actor.unit && $0.undoes == nil }) {
            throw Refusal(
                Message(
                    "\(actor.unit) 已撤回这条记录，无需再撤",
                    en: "\(actor.unit) has withdrawn this record already; nothing needs to be done"))
        }
        let senders = Set(standing.map(\.sender))
        let authorities = standing.flatMap { fact -> [String] in
            let roles = composition.kinds.first { $0.id == fact.payload.shape.kind }?.roles
            return [roles?.authority, roles?.authorityName].compactMap { $0 }.map { fact.payload.value($0) }
        }
        guard senders.contains(actor.unit) || authorities.contains(actor.unit) else {
            let units = Message.list(senders.union(authorities.filter { !$0.isEmpty }).sorted())
            throw Refusal(
                Message(
                    "\(actor.unit) 既未报送也未作出这条记录，不能撤回；可撤回的单位：\(units)",
                    en: "\(actor.unit) neither reported nor decided this record; units that can withdraw it: \(units)"))
        }
    }

    /// Only a record that a sector left unclassified can be classified for it.
    private func verifyClassification(_ target: String) throws {
        guard let latest = standing.last else { return }
        let open = composition.layouts.sectorsLeavingUnclassified(latest.payload, on: latest.day)
        guard open.contains(where: { target.hasPrefix("\($0).") }) else {
            throw Refusal(
                Message(
                    "这条记录不是 \(target) 所属行业的未归类记录；未归类的见 unclassified",
                    en: "this record is not unclassified for the sector of \(target); see the command unclassified"))
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
        let names = Message.list(missing.map { Message("“\($0.title)”", en: "'\($0.title)'") })
        throw Refusal(
            Message(
                "不能归为 \(target)：\(record.title)里没有它必需的 \(names)",
                en: "cannot be classified as \(target): '\(record.title)' lacks its required columns \(names)"))
    }

    /// A finding is forgotten with its record, so negative information becomes nothing else.
    private func verifyNature(of source: KindID, _ target: String) throws {
        let kinds = composition.kinds
        guard kinds.first(where: { $0.id == source })?.nature == .negative,
            let finding = kinds.first(where: { $0.id.description == target }), finding.nature != .negative
        else { return }
        throw Refusal(
            Message(
                "\(source) 是失信信息，不能归为\(finding.nature.title) \(target)；请归为失信信息的记录类型",
                en: "\(source) is negative information and cannot become \(target), which is \(finding.nature.title); ")
                + Message("", en: "choose a kind of negative information"))
    }
}
