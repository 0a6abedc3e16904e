/// What later facts say about records: withdrawn, repaired, objected to, classified, reported by several units.
struct RecordMarks {
    private var byRecord: [OwnRecord: [Fact]] = [:]
    /// The latest version of each sender that was not undone.
    private var senders: [OwnRecord: [String: Fact]] = [:]
    /// Everybody who ever reported a record, undone or not.
    private var reporters: [OwnRecord: Set<String>] = [:]
    let undone: Undone
    private let layouts: Layouts

    init(_ facts: [Fact], _ layouts: Layouts) {
        self.layouts = layouts
        undone = Undone(facts)
        for fact in facts {
            guard let record = OwnRecord(fact), fact.payload.shape.kind != .registration else { continue }
            switch fact.kind {
            case .received, .corrected:
                reporters[record, default: []].insert(fact.sender)
                if !undone.contains(fact.number) { senders[record, default: [:]][fact.sender] = fact }
            case .withdrawn where fact.undoes != nil: break
            case .withdrawn, .repaired, .objectionOpened, .objectionClosed, .classified:
                byRecord[record, default: []].append(fact)
            default: break
            }
        }
    }

    /// The intervals in which the record of a chain does not count, or is marked.
    func statuses(of chain: VersionChain) -> [StatusInterval] {
        var result: [StatusInterval] = []
        for fact in byRecord[chain.record] ?? [] {
            switch fact.kind {
            case .withdrawn where concerns(fact, chain): result.append(lasting(.withdrawn, fact))
            case .repaired: result.append(lasting(.repaired, fact))
            case .objectionOpened: result.append(objection(fact))
            default: break
            }
        }
        return result
    }

    /// Officers' classifications of a report's record for a sector, oldest first; on a day the one learned last holds.
    func classifications(of report: Fact, in sector: SectorID) -> [Fact] {
        (OwnRecord(report).flatMap { byRecord[$0] } ?? []).filter {
            $0.kind == .classified && ($0.payload.columns.first ?? "").hasPrefix("\(sector).")
        }
    }

    /// The unit that took the decision governs when another one reports the same record otherwise.
    func outranking(_ chain: VersionChain) -> StatusInterval? {
        guard let reports = senders[chain.record], reports.count > 1, let own = reports[chain.sender],
            !isAuthority(own)
        else { return nil }
        let governing = reports.values.filter { isAuthority($0) }.min { $0.sender < $1.sender }
        guard let governing, content(governing) != content(own) else { return nil }
        return StatusInterval(status: .outranked, from: .distantPast, until: .distantFuture, fact: governing.number)
    }

    /// A sender takes back its own report; somebody who reported nothing takes back all.
    private func concerns(_ fact: Fact, _ chain: VersionChain) -> Bool {
        reporters[chain.record]?.contains(fact.sender) != true || fact.sender == chain.sender
    }

    private func lasting(_ status: RecordStatus, _ fact: Fact) -> StatusInterval {
        StatusInterval(status: status, from: fact.day, until: .distantFuture, fact: fact.number)
    }

    /// From the day it was opened to the day of the first closing fact after it.
    private func objection(_ fact: Fact) -> StatusInterval {
        let closing = OwnRecord(fact).flatMap { byRecord[$0] }?.first {
            $0.kind == .objectionClosed && $0.number > fact.number
        }
        return StatusInterval(
            status: .objected, from: fact.day, until: closing?.day ?? .distantFuture, fact: fact.number)
    }

    private func content(_ fact: Fact) -> [String] {
        layouts.layout(of: fact.payload.shape.kind)?.kind.content(of: fact.payload) ?? fact.payload.columns
    }

    private func isAuthority(_ fact: Fact) -> Bool {
        let roles = layouts.layout(of: fact.payload.shape.kind)?.kind.roles
        return [roles?.authority, roles?.authorityName].compactMap { $0 }
            .contains { fact.payload.value($0) == fact.sender && !fact.sender.isEmpty }
    }
}
