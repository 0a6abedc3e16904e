import Kernel

/// Reads what a case expects, and compares its words with the standard.
struct ExpectationReader {
    let standard: Standard
    /// The day of evaluation; nil where it could not be read.
    let on: Day?

    func read(_ reader: NodeReader) -> CaseExpectation? {
        reader.mapping(example: .verbatim("{grade: B, score: 85}")) { body in
            let grade = body.optional("grade").flatMap { placed($0, self.grade) }
            let notRated = body.optional("not_rated").flatMap { placed($0, notRatedRule) }
            let score = body.optional("score").flatMap { placed($0) { $0.points(standard.decimals) } }
            let lines = body.optional("lines").map(self.lines) ?? [:]
            let lists = body.optional("list").flatMap { placed($0, self.lists) }
            let inspections = body.optional("inspections").flatMap { placed($0) { $0.frequency() } }
            let nextChange = body.optional("next_change").flatMap { placed($0, self.nextChange) }
            checkCombination(body)
            return CaseExpectation(
                grade: grade, notRated: notRated, score: score, lines: lines, lists: lists, inspections: inspections,
                nextChange: nextChange)
        }
    }

    private func placed<Value>(_ reader: NodeReader, _ read: (NodeReader) -> Value?) -> Placed<Value>? {
        read(reader).map { Placed($0, at: reader.location) }
    }

    private func checkCombination(_ body: MappingReader) {
        if let notRated = body.keyNode("not_rated") {
            for key in ["grade", "score", "inspections"] where body.keyNode(key) != nil {
                notRated.error(
                    Message(
                        "\(body.label)：不评定的主体没有 \(KeyTitles.label(key))",
                        en: "\(body.label): a subject that is not rated has no '\(key)'"),
                    hint: Message("请只写 not_rated 或 \(key)", en: "write either not_rated or \(key)"))
            }
        }
        let all = ["grade", "not_rated", "score", "lines", "list", "inspections", "next_change"]
        if all.allSatisfy({ body.keyNode($0) == nil }), !body.hasUnknownKeys {
            body.report.error(
                Message("\(body.label)里没有任何预期", en: "\(body.label) states no expectation"), at: body.location,
                hint: Message("至少写 grade（等级）或 not_rated（不评定）", en: "write at least grade or not_rated"))
        }
    }

    private func grade(_ reader: NodeReader) -> String? {
        guard let on else { return reader.text() }
        guard let scale = standard.grades.entry(on: on)?.value else {
            let first = standard.grades.changes.first ?? on
            reader.error(
                Message(
                    "\(on) 还没有等级：评价标准自 \(first) 起才有",
                    en: "there are no grades yet on \(on): the standard has them from \(first)"))
            return nil
        }
        return reader.word(Message("等级", en: "grade"), of: scale.bands.map(\.grade))
    }

    private func notRatedRule(_ reader: NodeReader) -> String? {
        reader.word(
            Message("不评定规则", en: "not-rated rule"), of: standard.notRated.map(\.id) + standard.indicatorsThatEnd)
    }

    private func nextChange(_ reader: NodeReader) -> NextChange? {
        if case .scalar("never", false) = reader.node.content { return .never }
        guard let day = reader.day() else { return nil }
        if let on, day <= on {
            reader.error(
                Message(
                    "\(reader.label) \(day) 不晚于评价日 \(on)",
                    en: "\(reader.label), \(day), is not after the day of evaluation \(on)"),
                hint: Message("不会自己变化时写 never", en: "write never where nothing changes by itself"))
        }
        return .on(day)
    }

    /// `none`, one list, or several of them.
    private func lists(_ reader: NodeReader) -> [String]? {
        let (ids, what) = (standard.lists.map(\.id), Message("名单", en: "list"))
        if case .sequence = reader.node.content {
            return reader.list(what) { $0.word(what, of: ids) }
        }
        return reader.word(what, of: ids + ["none"]).map { $0 == "none" ? [] : [$0] }
    }

    // MARK: Lines

    private func lines(_ reader: NodeReader) -> [String: Placed<ExpectedLine>] {
        let roles = standard.roles
        guard case .mapping(let pairs) = reader.node.content else {
            reader.expected(
                Message("一组“规则: 预期”", en: "a mapping of 'rule: expectation'"),
                example: .verbatim("{penalties: -10, general_accident: down 2}"))
            return [:]
        }
        var lines: [String: Placed<ExpectedLine>] = [:]
        for pair in pairs {
            let value = reader.child(pair)
            guard let role = roles.find(pair.name, reader.key(pair), Message("规则", en: "rule")),
                let line = line(value, role)
            else { continue }
            lines[pair.name] = Placed(line, at: value.location)
        }
        return lines
    }

    private func line(_ reader: NodeReader, _ role: RuleRole) -> ExpectedLine? {
        if case .scalar("none", false) = reader.node.content { return ExpectedLine.none }
        switch role {
        case .points: return reader.points(standard.decimals).map { .points($0) }
        case .downgrade: return down(reader)
        case .veto: return veto(reader)
        case .trigger(let list): return trigger(reader, list)
        }
    }

    private func down(_ reader: NodeReader) -> ExpectedLine? {
        guard let words = self.words(reader), words.count == 2, words[0] == "down", let steps = Int(words[1]), steps > 0
        else {
            reader.expected(
                Message("降级", en: "a downgrade"),
                example: Message("down 2（降两级），或 none", en: "down 2 (two grades down), or none"))
            return nil
        }
        return .down(steps)
    }

    private func veto(_ reader: NodeReader) -> ExpectedLine? {
        guard let words = self.words(reader), words.count == 2, words[0] == "veto" else {
            reader.expected(
                Message("否决", en: "a veto"), example: Message("veto D，或 none", en: "veto D, or none"))
            return nil
        }
        let grades = (on.flatMap { standard.grades.entry(on: $0) }?.value.bands ?? []).map(\.grade)
        if !grades.isEmpty, !grades.contains(words[1]) {
            reader.unknown(words[1], Message("等级", en: "grade"), among: grades)
        }
        return .veto(words[1])
    }

    private func trigger(_ reader: NodeReader, _ list: String) -> ExpectedLine? {
        guard let words = self.words(reader), words.count == 2, words[0] == "list" else {
            reader.expected(
                Message("列入情形", en: "a trigger"), example: Message("list \(list)，或 none", en: "list \(list), or none"))
            return nil
        }
        if words[1] != list { reader.unknown(words[1], Message("名单", en: "list"), among: [list]) }
        return .list(words[1])
    }

    private func words(_ reader: NodeReader) -> [String]? {
        guard case .scalar(let text, _) = reader.node.content else { return nil }
        return text.split(separator: " ").map(String.init)
    }
}
