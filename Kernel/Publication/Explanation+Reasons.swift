import Kernel

extension Explanation {
    /// Why a record did not count, in words.
    public func message(_ reason: NotCounted.Reason) -> Message {
        switch reason {
        case .status(let interval): words(of: interval)
        case .retentionEnded(let day, let clause):
            Message(
                "已超过全国保存期限，自 \(day) 起不再使用；依据 \(clause.citation)",
                en: "past the national retention, not used from \(day) on; under \(clause.citation)")
        case .notYet: Message("发生在评价日之后", en: "happened after the day of evaluation")
        case .notBegun(let day): Message("起算日未到，自 \(day) 起计入", en: "counts only from \(day) on")
        case .closes(_, let title):
            Message(
                "用来结束“\(title)”里同一行为的记录，自己不计分",
                en: "ends a record of its act for '\(title)', and gives no points itself")
        case .ended(let day):
            Message("期限已满或已办结，自 \(day) 起不再计入", en: "expired or settled, not counted from \(day) on")
        case .sameAct(_, let title):
            Message("同一行为已从重计入“\(title)”，不重复计", en: "the same act counts the heavier way for '\(title)', and not twice")
        case .belowThreshold(_, let title):
            Message("未达到“\(title)”所需的次数", en: "fewer acts than '\(title)' needs")
        case .subjectNotRated(_, let title):
            Message("主体不评定（\(title)），不计分", en: "the subject is not rated (\(title)), no points")
        case .unclassified:
            Message(
                "尚未归类，不计分；由经办人以 classify 归类",
                en: "not classified yet, no points; an officer classifies it with classify")
        case .noRule: Message("本标准没有规则读取这类记录", en: "no rule of this standard reads such records")
        case .conditionsNotMet:
            Message(
                "不符合本标准任何一条规则所列的条件（或所需的字段没有填）",
                en: "meets the conditions of no rule of this standard (or a column that they need is blank)")
        case .notLatest:
            Message(
                "以日期最近的一条为准（同日的以记录编号排序取末一条）",
                en: "the record with the latest day is taken (of one day, the last by record id)")
        }
    }

    /// A status with its days, the fact that says so, and the reason that this one gives.
    private func words(of interval: StatusInterval) -> Message {
        let fact = Message("事实 #\(interval.fact)", en: "fact #\(interval.fact)")
        let place = [days(interval), fact].filter { !$0.isEmpty }.joined(Message("，", en: ", "))
        let ground = ground(of: interval)
        return Message("\(interval.status.title)（\(place)）", en: "\(interval.status.title) (\(place))")
            + (ground.isEmpty ? .none : Message("：\(ground)", en: ": \(ground)"))
    }

    /// The reason that the fact behind a status gives: its last word, or beside the columns of a correction.
    public func ground(of interval: StatusInterval) -> String {
        guard let payload = facts[interval.fact]?.payload else { return "" }
        return payload.shape == .plain ? payload.columns.last ?? "" : payload.value(Payload.reasonColumn)
    }

    private func days(_ interval: StatusInterval) -> Message {
        let last = interval.until == .distantFuture ? nil : interval.until.adding(days: -1)
        let from = interval.from == .distantPast ? .none : Message("自 \(interval.from) 起", en: "from \(interval.from)")
        let until = last.map { Message("至 \($0) 止", en: "through \($0)") } ?? .none
        return [from, until].filter { !$0.isEmpty }.joined(Message("", en: " "))
    }
}
