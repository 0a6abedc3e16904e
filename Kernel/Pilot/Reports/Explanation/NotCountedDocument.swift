import Kernel
import KernelPublication

/// A record on file that did not count, and why.
struct NotCountedDocument: DocumentPart {
    let record: RecordDocument
    let reason: NotCountedReason
    let message: Message
    let rule: String?
    let day: Day?
    let status: RecordStatusDocument?
    let clause: ClauseDocument?

    init(_ item: NotCounted, _ explanation: Explanation) {
        record = RecordDocument(item.fact, explanation)
        (reason, message) = (NotCountedReason(item.reason), explanation.message(item.reason))
        var (rule, day, status, clause): (String?, Day?, RecordStatusDocument?, ClauseDocument?) = (nil, nil, nil, nil)
        switch item.reason {
        case .status(let interval): status = RecordStatusDocument(interval, ground: explanation.ground(of: interval))
        case .retentionEnded(let end, let term): (day, clause) = (end, ClauseDocument(term))
        case .ended(let end): day = end
        case .notBegun(let beginning): day = beginning
        case .closes(let ended, _): rule = ended
        case .sameAct(let heavier, _): rule = heavier
        case .belowThreshold(let unmet, _): rule = unmet
        case .subjectNotRated(let cause, _): rule = cause
        case .notYet, .unclassified, .noRule, .conditionsNotMet, .notLatest: break
        }
        (self.rule, self.day, self.status, self.clause) = (rule, day, status, clause)
    }

    static var fields: [DocumentField] {
        [
            field("record", \.record, Message("记录", en: "the record")),
            field("reason", \.reason, Message("原因", en: "the reason")),
            field("message", \.message, Message("说明", en: "the reason in words")),
            field("rule", \.rule, Message("原因所指的规则", en: "the rule that the reason names")),
            field(
                "day", \.day,
                Message(
                    "自何日起不再计入；not-begun 自何日起才计入",
                    en: "the first day on which it no longer counted; of not-begun, on which it counts")),
            field("status", \.status, Message("使它不计入的状态", en: "the status that keeps it from counting")),
            field("clause", \.clause, Message("原因的依据", en: "the article for the reason")),
        ]
    }
}
