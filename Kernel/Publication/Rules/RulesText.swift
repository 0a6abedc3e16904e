import Kernel

/// The rules in force on a day as a person reads them on a terminal.
public struct RulesText {
    private let list: RulesInForce

    public init(_ list: RulesInForce) {
        self.list = list
    }

    public func render() -> Message {
        (head + groups.flatMap { [.none, .verbatim($0.title)] + $0.rules.flatMap(lines) }).lines() + .verbatim("\n")
    }

    private var head: [Message] {
        let (standard, day) = (list.standard, list.day)
        return [
            Message("\(standard.title) · \(day) 的现行规则", en: "\(standard.title) · the rules in force on \(day)"),
            .verbatim("\(list.county) · \(standard.owner)"),
            Message(
                "本页只列规则；是否已由 \(standard.owner) 发布，见 explain",
                en: "only the rules are listed here; whether \(standard.owner) has adopted them is told by explain"),
        ]
    }

    /// The constants of each rule together.
    private var groups: [(title: String, rules: [RuleInForce])] {
        var groups: [(title: String, rules: [RuleInForce])] = []
        for rule in list.rules {
            if let last = groups.last, last.title == rule.title {
                groups[groups.count - 1].rules.append(rule)
            } else {
                groups.append((rule.title, [rule]))
            }
        }
        return groups
    }

    private func lines(_ rule: RuleInForce) -> [Message] {
        let mark = rule.isOfCounty ? Message("〔区县定值〕", en: " [set by the county]") : .none
        let span =
            rule.through.map { Message("\(rule.since) 至 \($0)", en: "\(rule.since) to \($0)") }
            ?? Message("\(rule.since) 起", en: "from \(rule.since)")
        return [
            Message("  \(rule.name)：\(rule.value)", en: "  \(rule.name): \(rule.value)") + mark,
            .verbatim("    ") + span + .verbatim("  ") + rule.clause.citation,
            .verbatim("    \(rule.place)  \(rule.clause.location)"),
        ]
    }
}
