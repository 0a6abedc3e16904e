import Kernel

/// What is different between two assessments of one subject, line by line 结果差异.
public struct AssessmentDifference {
    private let before: Assessment
    private let after: Assessment

    public init(_ before: Assessment, _ after: Assessment) {
        self.before = before
        self.after = after
    }

    /// A line that differs; nil on the side that has no such line.
    public struct Change: Sendable {
        public let rule: String
        public let title: String
        public let before: Line?
        public let after: Line?
    }

    /// In the order of the standard.
    public var changes: [Change] {
        var seen: Set<String> = []
        let rules = (before.lines + after.lines).map(\.rule).filter { seen.insert($0).inserted }
        return rules.compactMap { rule in
            let (old, new) = (before.lines.first { $0.rule == rule }, after.lines.first { $0.rule == rule })
            guard old != new, let title = (old ?? new)?.title else { return nil }
            return Change(rule: rule, title: title, before: old, after: new)
        }
    }

    /// Each line that differs: `标题：-5 分（1 条记录） → 0 分（0 条记录）`.
    public var lines: [Message] {
        changes.map { change in
            let (title, old, new) = (change.title, worth(change.before), worth(change.after))
            return Message("\(title)：\(old) → \(new)", en: "\(title): \(old) → \(new)")
        }
    }

    private func worth(_ line: Line?) -> Message {
        guard let line else { return Message("无", en: "none") }
        let points = Message("\(line.counted.signed) 分", en: "\(line.counted.signed) points")
        let worth = line.role.isScored ? points : line.role.effect
        let count = line.evidence.count
        return Message("\(worth)（\(count) 条记录）", en: "\(worth) (records: \(count))")
    }
}
