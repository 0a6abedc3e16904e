import Kernel

/// What is different between two assessments of one subject, line by line 结果差异.
public struct AssessmentDifference {
    private let before: Assessment
    private let after: Assessment

    public init(_ before: Assessment, _ after: Assessment) {
        self.before = before
        self.after = after
    }

    /// Each line that differs: `标题：-5 分（1 条记录） → 0 分（0 条记录）`.
    public var lines: [Message] {
        var seen: Set<String> = []
        let rules = (before.lines + after.lines).map(\.rule).filter { seen.insert($0).inserted }
        return rules.compactMap { rule in
            let (old, new) = (before.lines.first { $0.rule == rule }, after.lines.first { $0.rule == rule })
            guard old != new, let title = (old ?? new)?.title else { return nil }
            return Message("\(title)：\(worth(old)) → \(worth(new))", en: "\(title): \(worth(old)) → \(worth(new))")
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
