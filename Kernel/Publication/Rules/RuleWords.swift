import Kernel

extension Sequence<Message> {
    /// One after the other, where each has commas of its own.
    var inSequence: Message { joined(Message("；", en: "; ")) }
}

extension Indicator.Mapping {
    /// What people call it.
    var title: Message {
        switch self {
        case .each: Message("每次计分", en: "points each")
        case .bands: Message("分档计分", en: "points by band")
        case .levels: Message("按级计分", en: "points by level")
        case .escalating: Message("按次序计分", en: "points by turn")
        case .aging: Message("按时长计分", en: "points by age")
        }
    }

    /// - Parameter column: the one that is measured; nil for counts.
    func words(_ measure: Indicator.Measure, _ column: Column?) -> Message {
        switch self {
        case .each(let points): return points.words
        case .bands(let bands):
            let column = Indicator.Mapping.unit(of: measure, column)
            return bands.map { Message("\($0.place(column))：", en: "\($0.place(column)): ") + $0.points.words }
                .inSequence
        case .levels(let levels):
            return levels.map {
                (column?.display($0.choice) ?? .verbatim($0.choice)) + .verbatim(" ") + $0.points.words
            }
            .inSequence
        case .escalating(let points): return Indicator.Mapping.turns(points, ofTerms: measure.isOfTerms)
        case .aging(let ages):
            return ages.map { $0.words + .verbatim(" ") + $0.points.words }.inSequence
        }
    }

    /// The column by which the ends of bands are written: none for numbers of values.
    private static func unit(of measure: Indicator.Measure, _ column: Column?) -> Column? {
        switch measure {
        case .distinct: nil
        case .share: Share.column
        case .age, .streak: Working.Terms.column
        default: column
        }
    }

    private static func turns(_ points: [Points], ofTerms: Bool) -> Message {
        points.enumerated().map { turn(of: points.count, $0.offset + 1, $0.element, ofTerms) }.inSequence
    }

    private static func turn(of count: Int, _ number: Int, _ points: Points, _ isTerm: Bool) -> Message {
        (isTerm ? period(number, of: count) : turn(number, of: count)) + .verbatim(" ") + points.words
    }
}

extension GradeRule.Effect {
    var words: Message {
        switch self {
        case .down(let steps): Line.Role.downgrade(steps: steps).effect
        case .veto(let grade): Line.Role.veto(grade: grade).effect
        }
    }
}

extension GradeScale.Band {
    var words: Message {
        let name = Message("\(grade)（\(title)）", en: "\(grade) (\(title)) ")
        return switch (atLeast, below) {
        case (let low?, let high?):
            name + Message("\(low) 分以上（含）、不足 \(high) 分", en: "from \(low), below \(high) points")
        case (let low?, nil): name + Message("\(low) 分以上（含）", en: "from \(low) points")
        case (nil, let high?): name + Message("不足 \(high) 分", en: "below \(high) points")
        case (nil, nil): name + Message("不论分数", en: "whatever the points")
        }
    }
}

extension Standard.ObjectedEffect {
    var words: Message {
        switch self {
        case .counted: Message("照常计入", en: "counted")
        case .notCounted: Message("不计入", en: "not counted")
        }
    }
}

extension SubjectList.Undefined {
    var words: Message {
        switch self {
        case .officer: Message("由经办人判断", en: "an officer judges")
        }
    }
}

extension NotRatedRule.Condition {
    /// By the titles of the register.
    func words(_ register: RecordKind?) -> Message {
        switch self {
        case .attribute(let name, let choices):
            let (title, list) = NotRatedRule.Condition.words(name, choices, register)
            return Message("\(title)为 \(list)", en: "\(title) is \(list)")
        case .attributeOutside(let name, let choices):
            let (title, list) = NotRatedRule.Condition.words(name, choices, register)
            return Message("\(title)不是 \(list)", en: "\(title) is not \(list)")
        case .first(let term, let name):
            let title = register?.column(name)?.title ?? name
            return Message("自\(title)起 \(term.title)内", en: "within \(term.title) from \(title)")
        }
    }

    private static func words(_ name: String, _ choices: [String], _ register: RecordKind?) -> (String, Message) {
        let column = register?.column(name)
        return (column?.title ?? name, .list(choices.map { column?.display($0) ?? .verbatim($0) }))
    }
}

extension ClassifyLine {
    /// `行政处罚：处罚机关含 应急管理 → 处罚（轻重 重）`.
    func words(_ kinds: [RecordKind]) -> Message {
        let kind = kinds.first { $0.id == source }
        let parts = conditions.map { condition in
            Message.verbatim(kind?.column(condition.column)?.title ?? condition.column)
                + ClassifyLine.words(condition.wordings)
        }
        return Message("\(kind?.title ?? source.description)：", en: "\(kind?.title ?? source.description): ")
            + parts.inSequence + .verbatim(" → ") + become(kinds)
    }

    /// All of a few; of many the first and how many there are, because the text itself has them.
    private static func words(_ wordings: [String]) -> Message {
        let (first, count) = (Message.list(wordings.prefix(3)), wordings.count)
        return count > 3
            ? Message("含 \(first) 等 \(count) 种用语之一", en: " has \(first) or another of \(count) wordings")
            : Message("含 \(first)", en: " has \(first)")
    }

    private func become(_ kinds: [RecordKind]) -> Message {
        guard case .finding(let target) = outcome else { return Message("不归本行业", en: "not of this sector") }
        let kind = kinds.first { $0.id == target }
        let set = constants.sorted { $0.key < $1.key }.map { name, value in
            let column = kind?.column(name)
            return Message.verbatim("\(column?.title ?? name) ") + (column?.display(value) ?? .verbatim(value))
        }
        let list = set.isEmpty ? Message.none : Message("（\(Message.list(set))）", en: " (\(Message.list(set)))")
        return .verbatim(kind?.title ?? target.description) + list
    }
}
