import Kernel

/// Which records of one subject may be public on a day.
struct PublicRecords {
    enum Verdict {
        case shown(Int64)
        case leftOut(Message)
    }

    private let explanation: Explanation
    private let publicity: Publicity
    private let retention: Retention
    private let day: Day

    init(_ explanation: Explanation, _ publicity: Publicity, _ retention: Retention, on day: Day) {
        (self.explanation, self.publicity, self.retention, self.day) = (explanation, publicity, retention, day)
    }

    /// - Parameter id: the whole id of a record, as a document cites it.
    func verdict(on id: String) -> Verdict {
        let facts = explanation.facts.values.filter { $0.record?.description == id }.sorted { $0.number < $1.number }
        guard let latest = facts.last(where: { $0.kind.carriesRecord }),
            let kind = explanation.kinds.first(where: { $0.id == latest.payload.shape.kind })
        else { return .leftOut(Message("记录读不出", en: "the record cannot be read")) }
        let decidedOn = Day(latest.payload.value(kind.roles.day)) ?? latest.day
        if let reason = ended(facts) ?? expired(latest, kind, decidedOn) { return .leftOut(reason) }
        return .shown(latest.number)
    }

    private func ended(_ facts: [Fact]) -> Message? {
        let marks = facts.filter { $0.day <= day }
        if let mark = marks.last(where: { $0.kind == .withdrawn || $0.kind == .repaired }) {
            return Message("\(mark.kind.title)（自 \(mark.day) 起）", en: "\(mark.kind.title) (from \(mark.day))")
        }
        return nil
    }

    private func expired(_ fact: Fact, _ kind: RecordKind, _ decidedOn: Day) -> Message? {
        if kind.nature == .negative, let lapsed = retention.lapsed(recordOf: decidedOn, on: day) {
            return Message("超过全国保存期限（自 \(lapsed.since) 起）", en: "past the national retention (from \(lapsed.since))")
        }
        switch publicity.verdict(fact.payload, decidedOn: decidedOn) {
        case .until(let end, let rule, _) where end <= day:
            return Message("\(rule)类公示期已满（\(end)）", en: "publicity of class '\(rule)' ended (\(end))")
        case .until: return nil
        case .never(let rule, _): return Message("\(rule)类不公示", en: "class '\(rule)' is not published")
        case .noRule: return Message("没有公示期限规定，不公示", en: "no rule for its publicity, so not published")
        }
    }
}
