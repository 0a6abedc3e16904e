import Kernel

/// A status of a record, its days, and the fact that says so.
struct RecordStatusDocument: DocumentPart {
    let status: Named<RecordStatus>
    let from: Day?
    let until: Day?
    let fact: Int64
    let ground: String?

    init(_ interval: StatusInterval, ground: String) {
        status = Named(interval.status)
        from = interval.from == .distantPast ? nil : interval.from
        until = interval.until == .distantFuture ? nil : interval.until
        fact = interval.fact
        self.ground = ground.isEmpty ? nil : ground
    }

    static var fields: [DocumentField] {
        [
            field("status", \.status, Message("状态", en: "the status")),
            field("from", \.from, Message("自何日起；一直如此的不写", en: "the first day; none where it always holds")),
            field("until", \.until, Message("自何日起不再如此；没有止日的不写", en: "the first day without it; none where it lasts")),
            field("fact", \.fact, Message("事实编号", en: "the fact that says so")),
            field("ground", \.ground, Message("这一事实所写的理由", en: "the reason that this fact gives")),
        ]
    }
}
