extension Working {
    /// In words: `每次 -5 分 × 2 = -10 分，封顶 -20 分`.
    public var message: Message {
        elsewhere == 0
            ? words
            : words
                + Message(
                    "；另有 \(elsewhere) 个行为已由更重的规则计入", en: "; \(elsewhere) more acts are counted by heavier rules")
    }

    private var words: Message {
        switch story {
        case .start: Message("起评 \(worth) 分", en: "starts from \(worth) points")
        case .each(let each, let count):
            Message("每次 \(each.signed) 分 × \(count) = ", en: "\(each.signed) points each × \(count) = ") + points
                + capping
        case .band(let band, let value, let column):
            Working.display(value, column)
                + Message("，\(Working.place(band, column))：", en: ", \(Working.place(band, column)): ") + points
                + capping
        case .itemised(let items):
            items.map(\.message).joined(Message("；", en: "; ")) + Message("；合计 ", en: "; in all ") + points + capping
        case .choice(let title): Message("\(title)：", en: "\(title): ") + points + capping
        case .absent(let absence, let column): absent(absence, column)
        case .takenByHeavier(let acts):
            Message("\(acts) 个行为均已由更重的规则计入，不重复计分", en: "all \(acts) acts are counted by heavier rules, and not twice")
        case .grouped(let sum, let held, let weight): grouped(sum, held, weight)
        case .reached(let count, let threshold, let role): reached(count, threshold, role)
        case .lasting(let count, let threshold, let role, let lasting):
            lasted(count, threshold, role, lasting)
        case .terms(let terms, let story): terms.message + worth(of: story)
        }
    }

    private func reached(_ count: Int, _ threshold: Int, _ role: Line.Role) -> Message {
        if case .veto(let grade) = role {
            return Message(
                "\(count) 次，达到 \(threshold) 次：最高评为 \(grade)",
                en: "\(count) acts, \(threshold) needed: \(grade) at best")
        }
        return Message("\(count) 次，达到 \(threshold) 次：", en: "\(count) acts, \(threshold) needed: ") + role.effect
    }

    /// `1 次，达到 1 次：降 1 级；自 2025-03-01 起至少到 2026-02-28，依据 …`.
    private func lasted(_ count: Int, _ threshold: Int, _ role: Line.Role, _ lasting: Lasting) -> Message {
        let last = lasting.until.adding(days: -1)
        let still =
            lasting.isReached
            ? Message.none : Message("现已不足，仍在最短期限内；", en: "no longer so many, but for the least time; ")
        return still + reached(count, threshold, role)
            + Message(
                "；自 \(lasting.since) 起至少到 \(last)，依据 \(lasting.clause.citation)",
                en: "; from \(lasting.since) through \(last) at least, under \(lasting.clause.citation)")
    }

    /// What full terms are worth.
    private func worth(of story: Story) -> Message {
        switch story {
        case .each(let each, let count):
            Message("每期 \(each.signed) 分 × \(count) = ", en: "\(each.signed) points a term × \(count) = ") + points
                + capping
        case .band(let band, _, let column):
            Message("\(Working.place(band, column))：", en: "\(Working.place(band, column)): ") + points + capping
        case .itemised([]): points
        default: Working(story, worth: worth, cap: cap).words
        }
    }

    /// `组内合计 -30 分，限为 -20 分，× 50% = -10 分`.
    private func grouped(_ sum: Points, _ held: Points, _ weight: Share?) -> Message {
        var words = Message("组内合计 \(sum.signed) 分", en: "\(sum.signed) points in the group")
        if held != sum { words += Message("，限为 \(held.signed) 分", en: ", held at \(held.signed)") }
        if let weight { words += Message("，× \(weight)% = \(worth.signed) 分", en: ", × \(weight)% = \(worth.signed)") }
        return words + Message("；本行是与组内合计之差", en: "; this line is the difference from the members")
    }

    private var points: Message { worth.words }

    private var capping: Message {
        cap.map { Message("，封顶 \($0.signed) 分", en: ", capped at \($0.signed) points") } ?? .none
    }

    /// Without evidence; a record whose field is blank is on file and yet says nothing.
    private func absent(_ absence: Absence, _ column: String?) -> Message {
        let worth = absence.words
        guard let column else { return Message("无记录：\(worth)", en: "no record: \(worth)") }
        return Message(
            "记录未填“\(column)”，按无记录处理：\(worth)",
            en: "the record leaves '\(column)' blank, which counts as no record: \(worth)")
    }

    fileprivate static func place(_ band: Indicator.Band?, _ column: Column?) -> Message {
        guard let band else { return Message("不在各档之内", en: "in no band") }
        switch (band.atLeast.map { figure($0, column) }, band.below.map { figure($0, column) }) {
        case (let low?, let high?): return Message("落入 [\(low), \(high)) 档", en: "in the band [\(low), \(high))")
        case (let low?, nil): return Message("落入 \(low) 以上（含）档", en: "in the band from \(low)")
        case (nil, let high?): return Message("落入不足 \(high) 档", en: "in the band below \(high)")
        case (nil, nil): return Message("不分档", en: "in the only band")
        }
    }

    /// A count with its unit, or a value as its column writes it.
    private static func display(_ value: Int64, _ column: Column?) -> Message {
        column == nil ? Message("\(value) 次", en: "\(value) acts") : figure(value, column)
    }

    private static func figure(_ value: Int64, _ column: Column?) -> Message {
        column?.display(String(value)) ?? .verbatim(String(value))
    }
}

extension Working.Item {
    fileprivate var message: Message {
        Message("\(why)：\(points.signed) 分 × \(count)", en: "\(why): \(points.signed) points × \(count)")
    }
}

extension Indicator.Band {
    /// Which values lie in it, as the column writes them; of a count without a column.
    public func place(_ column: Column?) -> Message { Working.place(self, column) }
}

extension Line.Role {
    /// What a rule that gives no points does; empty for points.
    public var effect: Message {
        switch self {
        case .downgrade(let steps): Message("降 \(steps) 级", en: "down \(steps)")
        case .veto(let grade): Message("最高为 \(grade)", en: "\(grade) at best")
        case .list(_, let title):
            Message("建议列入“\(title)”，由经办人按程序认定", en: "proposed for '\(title)', which an officer decides")
        case .base, .points, .group: .none
        }
    }
}
