extension Working.Terms {
    /// As which column a number of full terms is shown.
    public static let column = Column(name: "terms", title: "terms", type: .integer)

    /// `自最近一条记录（2020-03-01）起已满 2 期（每期 12 个月）；`.
    var message: Message {
        let more = isMost ? Message("，再多不变", en: ", more change nothing") : .none
        return Message(
            "自\(origin)（\(since)）起已满 \(count) 期（每期 \(term.title)）",
            en: "\(count) full terms of \(term.title) since \(origin) (\(since))") + more + Message("；", en: "; ")
    }
}
