import Kernel

/// What of a sector's decisions may be public on a day 公开选择 (promises 15 and 18), and what may not and why.
///
/// Only an adopted standard whose audience is everybody; of it only final decisions, about organisations; of these only
/// records within their greatest publicity period that are not withdrawn, repaired, minor or past the retention.
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
        /// The records that may be shown, by rule.
        let records: [String: [Int64]]
    }

    private(set) var items: [SectorID: [Item]] = [:]
    private(set) var leftOut: [LeftOut] = []

    init(_ content: ReviewContent, publicity: Publicity, retention: Retention) {
        (self.content, self.publicity, self.retention) = (content, publicity, retention)
        for sector in content.sectors {
            if let reason = reason(against: sector) {
                leftOut.append(LeftOut(.sector, sector.standard.sector, nil, reason))
            } else {
                for subject in sector.subjects { take(subject, sector) }
            }
        }
    }

    private func reason(against sector: ReviewContent.Sector) -> Message? {
        guard case .adopted = sector.status else { return DraftNotice.text }
        let audience = sector.standard.audience.entry(on: content.asOf)?.value
        guard audience != .everybody else { return nil }
        let title = audience?.title ?? Message("未定", en: "not stated")
        return Message("公开范围：\(title)", en: "audience: \(title)")
    }

    private mutating func take(_ subject: ReviewContent.Subject, _ sector: ReviewContent.Sector) {
        let (profile, id) = (subject.explanation.profile, sector.standard.sector)
        if let reason = PublicSelection.reason(against: profile) {
            return leftOut.append(LeftOut(.subject, id, profile, reason))
        }
        let decided = subject.explanation.decisions.last { !$0.decision.isTrial }
        guard let (fact, decision) = decided,
            let document = AssessmentDocument(json: Array(decision.document.utf8))
        else { return leftOut.append(LeftOut(.subject, id, profile, Message("没有正式认定", en: "no final decision"))) }
        let records = records(of: document, subject, id)
        items[id, default: []].append(
            Item(subject: subject, fact: fact, decision: decision, document: document, records: records))
    }

    private static func reason(against profile: SubjectProfile) -> Message? {
        if profile.subjectClass == .individualBusiness {
            return Message("个体工商户不公开列名", en: "individual businesses are not publicly listed")
        }
        return profile.subjectClass.isObject ? Message("对象不公开列名", en: "objects are not publicly listed") : nil
    }

    private mutating func records(
        of document: AssessmentDocument, _ subject: ReviewContent.Subject, _ sector: SectorID
    ) -> [String: [Int64]] {
        let profile = subject.explanation.profile
        let marks = PublicRecords(subject.explanation, publicity, retention, on: content.asOf)
        var shown: [String: [Int64]] = [:]
        for line in document.publicLines {
            for id in line.evidence {
                switch marks.verdict(on: id) {
                case .shown(let fact): shown[line.rule, default: []].append(fact)
                case .leftOut(let reason):
                    leftOut.append(LeftOut(.record, sector, profile, record: String(id.prefix(10)), reason))
                }
            }
        }
        return shown
    }
}
