import Kernel
import KernelDigest

/// What of a sector's decisions may be public on a day 公开选择 (promises 15 and 18), and what may not and why.
///
/// Only an adopted standard whose audience is everybody; of it only final decisions, about organisations; of these only
/// records within their greatest publicity period that are not withdrawn, repaired, minor or past the retention. A
/// decision that rests on a record which was repaired, withdrawn or forgotten since is not shown until there is a new one.
struct PublicSelection {
    let content: ReviewContent
    let publicity: Publicity
    let retention: Retention

    /// One subject that is made public.
    struct Item {
        let subject: ReviewContent.Subject
        let fact: Fact
        let decision: Decision
        let document: AssessmentDocument
        let lines: [PublicLine]
        /// Whether a line against the subject is not shown, or not wholly.
        let hidesLines: Bool
    }

    private(set) var items: [SectorID: [Item]] = [:]
    private(set) var leftOut: [LeftOut] = []

    init(_ content: ReviewContent, publicity: Publicity, retention: Retention) {
        (self.content, self.publicity, self.retention) = (content, publicity, retention)
        for sector in content.sectors {
            if let item = leftOut(sector) {
                leftOut.append(item)
            } else {
                for subject in sector.subjects { take(subject, sector.standard.sector) }
            }
        }
    }

    private func leftOut(_ sector: ReviewContent.Sector) -> LeftOut? {
        let id = sector.standard.sector
        guard case .adopted = sector.status else { return LeftOut(.sector, id, nil, .draft) }
        let audience = sector.standard.audience.entry(on: content.asOf)?.value
        guard audience != .everybody else { return nil }
        return LeftOut(.sector, id, nil, .audience, audience?.title ?? Message("未定", en: "not stated"))
    }

    private mutating func take(_ subject: ReviewContent.Subject, _ sector: SectorID) {
        let profile = subject.explanation.profile
        if let reason = PublicSelection.reason(against: subject.explanation) {
            return leftOut.append(LeftOut(.subject, sector, profile, reason))
        }
        guard let (fact, decision) = latest(subject.explanation),
            let document = AssessmentDocument(decision)
        else { return leftOut.append(LeftOut(.subject, sector, profile, .notDecided)) }
        let verdicts = verdicts(document, subject.explanation)
        let hidden = hidden(document, verdicts, sector, profile)
        leftOut += hidden
        if let record = hidden.first(where: { $0.reason.overtakesDecision }) {
            return leftOut.append(LeftOut(.subject, sector, profile, .overtaken, .verbatim(record.record)))
        }
        let (lines, hidesAny) = PublicLine.shown(document.publicLines.map { PublicLine($0, verdicts) })
        items[sector, default: []].append(
            Item(
                subject: subject, fact: fact, decision: decision, document: document, lines: lines,
                hidesLines: hidesAny))
    }

    /// Whoever the register or the code itself calls an individual business is one.
    private static func reason(against explanation: Explanation) -> LeftOut.Reason? {
        let classes = explanation.profile.classes
        if classes.contains(.individualBusiness) { return .individualBusiness }
        if classes.contains(where: \.isObject) { return .object }
        let isMerged = explanation.links.contains { $0.isOutgoing && $0.link.relation == .mergedInto }
        return isMerged ? .merged : nil
    }

    /// The final decision of the latest cycle made by the day; of one cycle the last.
    private func latest(_ explanation: Explanation) -> (fact: Fact, decision: Decision)? {
        explanation.decisions.filter { !$0.decision.isTrial && $0.fact.day <= content.asOf }
            .max { ($0.decision.cycle, $0.fact.number) < ($1.decision.cycle, $1.fact.number) }
    }

    /// What may be shown of each cited record, by its id.
    private func verdicts(
        _ document: AssessmentDocument, _ explanation: Explanation
    ) -> [String: PublicRecords.Verdict] {
        let records = PublicRecords(explanation, publicity, retention, on: content.asOf)
        let ids = Set(document.publicLines.flatMap(\.evidence))
        return Dictionary(ids.map { ($0, records.verdict(on: $0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Each record that is not shown, once, in the order of the document.
    private func hidden(
        _ document: AssessmentDocument, _ verdicts: [String: PublicRecords.Verdict], _ sector: SectorID,
        _ profile: SubjectProfile
    ) -> [LeftOut] {
        var seen: Set<String> = []
        return document.publicLines.flatMap(\.evidence).filter { seen.insert($0).inserted }.compactMap { id in
            guard case .leftOut(let reason, let detail)? = verdicts[id] else { return nil }
            return LeftOut(.record, sector, profile, record: String(id.prefix(10)), reason, detail)
        }
    }
}
