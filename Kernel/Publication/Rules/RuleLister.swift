import Kernel

/// Lists the dated values of a standard that hold on a day, chapter by chapter.
///
/// A test compares the places with those of the texts, so that no value of the language is left out.
struct RuleLister {
    let standard: Standard
    let kinds: [RecordKind]
    let day: Day
    private(set) var rules: [RuleInForce] = []

    init(standard: Standard, kinds: [RecordKind], day: Day) {
        (self.standard, self.kinds, self.day) = (standard, kinds, day)
    }

    mutating func listAll() {
        for item in standard.derivations { derivation(item) }
        for item in standard.classify { classify(item) }
        for item in standard.notRated { notRated(item) }
        base()
        for item in standard.indicators { indicator(item, at: "indicators.\(item.id)") }
        for item in standard.groups { group(item) }
        for item in standard.downgrades { gradeRule(item, at: "downgrades.\(item.id)", key: "steps") }
        for item in standard.vetoes { gradeRule(item, at: "vetoes.\(item.id)", key: "grade") }
        frame()
        for item in standard.lists { list(item) }
        inspections()
    }

    private mutating func add<Value>(
        _ place: String, _ title: String, _ name: Message, _ dated: Dated<Value>?, _ words: (Value) -> Message
    ) {
        guard let dated, let entry = dated.entry(on: day) else { return }
        let next = dated.changes.first { $0 > entry.since }
        rules.append(
            RuleInForce(
                place: place, title: title, name: name, value: words(entry.value), since: entry.since,
                through: next?.adding(days: -1), clause: entry.clause, isOfCounty: standard.isOfCounty(entry.clause)))
    }

    // MARK: Records

    private mutating func derivation(_ use: DerivationUse) {
        let name = Message("参数", en: "parameters")
        add("derive.\(use.name).parameters", use.title, name, use.parameters) { values in
            .list(values.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
        }
    }

    private mutating func classify(_ line: ClassifyLine) {
        guard line.since <= day, line.until.map({ day < $0 }) ?? true else { return }
        rules.append(
            RuleInForce(
                place: "classify.\(line.id)", title: line.title, name: Message("归类", en: "classify"),
                value: line.words(kinds), since: line.since, through: line.until?.adding(days: -1),
                clause: line.clause, isOfCounty: standard.isOfCounty(line.clause)))
    }

    private mutating func notRated(_ rule: NotRatedRule) {
        let register = kind(.registration)
        add("not_rated.\(rule.id).when", rule.title, Message("不评定", en: "not rated"), rule.condition) {
            $0.words(register)
        }
    }

    private func kind(_ id: KindID) -> RecordKind? { kinds.first { $0.id == id } }

    // MARK: Points

    private mutating func base() {
        switch standard.base {
        case .fixed(let title, let points):
            add("base.points", title, Message("基础分", en: "base"), points) { $0.words }
        case .measured(let indicator): self.indicator(indicator, at: "base")
        }
    }

    private mutating func indicator(_ rule: Indicator, at place: String) {
        let kind = kind(rule.selection.kind)
        let column = rule.measure.column.flatMap { kind?.column($0) }
        selection(rule.selection, at: place, rule.title)
        terms(rule.measure, at: place, rule.title)
        if let first = rule.mapping.entries.first {
            add("\(place).\(first.value.key)", rule.title, first.value.title, rule.mapping) {
                $0.words(rule.measure, column)
            }
        }
        add("\(place).cap", rule.title, Message("封顶", en: "cap"), rule.cap) { $0.words }
        add("\(place).absent", rule.title, Message("无记录时", en: "without a record"), rule.absent) { $0.words }
    }

    /// The length of a term, and the day before which no streak begins.
    private mutating func terms(_ measure: Indicator.Measure, at place: String, _ title: String) {
        add("\(place).term", title, Message("每期", en: "term"), measure.term) { $0.title }
        guard case .streak(let streak) = measure else { return }
        add("\(place).not_before", title, Message("最早起算日", en: "not before"), streak.notBefore) {
            .verbatim($0.description)
        }
    }

    private mutating func group(_ group: IndicatorGroup) {
        let place = "groups.\(group.id)"
        add("\(place).lowest", group.title, Message("组内最低", en: "lowest of the group"), group.lowest) { $0.words }
        add("\(place).highest", group.title, Message("组内最高", en: "highest of the group"), group.highest) { $0.words }
        add("\(place).weight", group.title, Message("权重", en: "weight"), group.weight) { .verbatim("\($0)%") }
    }

    private mutating func selection(_ selection: Selection, at place: String, _ title: String) {
        let window = Message("时间窗", en: "window")
        switch selection.span {
        case .rolling(let terms): add("\(place).window", title, window, terms) { $0.title }
        case .calendarYears(let years):
            add("\(place).calendar_years", title, window, years) {
                Message("\($0) 个自然年（含当年）", en: "\($0) calendar years with that of the record")
            }
        case .chosen(let name, let terms):
            let column = kind(selection.kind)?.column(name)
            add("\(place).window_by.terms", title, window, terms) { terms in
                terms.map { (column?.display($0.choice) ?? .none) + .verbatim(" ") + $0.term.title }.inSequence
            }
        case .until, .through, .lasting, .untilRecord, .inForce: break
        }
        add("\(place).counts_at_least", title, Message("至少计入", en: "counts at least"), selection.atLeast) { $0.title }
    }

    // MARK: Grades

    private mutating func gradeRule(_ rule: GradeRule, at place: String, key: String) {
        selection(rule.selection, at: place, rule.title)
        threshold(rule.atLeast, at: place, rule.title)
        add("\(place).\(key)", rule.title, Message("后果", en: "effect"), rule.effect) { $0.words }
        add("\(place).lasts", rule.title, Message("最短期限", en: "least time"), rule.lasts) { $0.title }
    }

    private mutating func threshold(_ count: Dated<Int>, at place: String, _ title: String) {
        add("\(place).at_least", title, Message("达到", en: "takes"), count) {
            Message("\($0) 次", en: "\($0) acts")
        }
    }

    private mutating func frame() {
        let title = standard.title
        add("score_range", title, Message("得分范围", en: "score range"), standard.range) {
            Message("\($0.lowest) 至 \($0.highest) 分", en: "\($0.lowest) to \($0.highest) points")
        }
        add("grades", title, Message("等级", en: "grades"), standard.grades) { $0.bands.map(\.words).inSequence }
        add("while_objected", title, Message("异议期间", en: "while objected to"), standard.whileObjected) { $0.words }
        add("audience", title, Message("公开范围", en: "audience"), standard.audience) { $0.title }
        add("cycle", title, Message("评价周期", en: "cycle"), standard.cycle) { $0.title }
    }

    // MARK: What follows

    private mutating func list(_ list: SubjectList) {
        for trigger in list.triggers {
            let place = "lists.\(list.id).triggers.\(trigger.id)"
            selection(trigger.selection, at: place, trigger.title)
            threshold(trigger.atLeast, at: place, trigger.title)
        }
        add("lists.\(list.id).undefined", list.title, Message("情形未定", en: "undefined"), list.undefined) { $0.words }
    }

    private mutating func inspections() {
        guard let inspections = standard.inspections else { return }
        let name = Message("各等级频次", en: "how often by grade")
        add("consequences.inspections.intervals", inspections.title, name, inspections.rates) { rates in
            rates.map { Message("\($0.grade) \($0.frequency.title)", en: "\($0.grade) \($0.frequency.title)") }
                .inSequence
        }
    }
}
