import Kernel

/// One history judged under one rulebook on one day: which entries hit which rules, and which rule each act counts for.
struct Judgement {
    let history: History
    let rulebook: Rulebook
    let day: Day
    /// By rule: the active entries that pass its filters, in pack order.
    private(set) var hits: [[Hit]]
    /// By rule: the entries that counted.
    private(set) var counted: [[Hit]]
    /// By rule: whether a grade rule or a trigger took effect, or a points rule has evidence.
    private(set) var values: [Line.Value?]
    /// By rule: what a points rule found, nil without evidence.
    private(set) var figures: [PointsMeasure.Figure?]
    /// Which rule consumed an act.
    private(set) var consumer: [UInt64: Int] = [:]
    /// By rule with a least time: since when and until when its effect lasts.
    private(set) var lasting: [Int: Working.Lasting] = [:]
    /// By rule with a least time: the spans of all records that began to count, ended or not.
    private var spans: [Int: [LeastTime.Span]] = [:]
    /// By rule whose records others end: when those do.
    private let closings: [Int: ClosingDays]
    /// The row of the register in force, where some rule reads it.
    private let register: History.Entry?

    struct Hit {
        let entry: History.Entry
        let fact: Int64
        /// The act's number in the pack, or a number of its own.
        let act: UInt64

        init(_ entry: History.Entry, _ history: History) {
            (self.entry, fact, act) = (entry, history.fact(entry), Judgement.act(history, entry))
        }
    }

    init(_ history: History, _ rulebook: Rulebook, on day: Day) {
        self.history = history
        self.rulebook = rulebook
        self.day = day
        hits = Array(repeating: [], count: rulebook.rules.count)
        counted = hits
        values = Array(repeating: nil, count: rulebook.rules.count)
        figures = Array(repeating: nil, count: rulebook.rules.count)
        let ended = rulebook.closings.map { ($0.place, ClosingDays($0.closing, history, rulebook, on: day)) }
        closings = Dictionary(ended, uniquingKeysWith: { first, _ in first })
        register = rulebook.readsRegister ? Judgement.attributes(history, rulebook.registration, on: day) : nil
        collect()
        for place in rulebook.attributeRules { attribute(place) }
        for place in rulebook.byWeight { compete(place) }
        for place in rulebook.triggers { propose(place) }
    }

    /// The register row in force, nil before the first.
    static func attributes(_ history: History, _ layout: Layout?, on day: Day) -> History.Entry? {
        guard let layout, let section = history.section(layout) else { return nil }
        var found: History.Entry?
        for index in 0..<section.count {
            let entry = section.entry(index)
            if history.day(entry) > day { break }
            found = entry
        }
        return found
    }

    /// The interval that keeps an entry from counting on a day, if any.
    static func blocking(_ history: History, _ entry: History.Entry, _ rulebook: Rulebook, on day: Day)
        -> StatusInterval?
    {
        guard history.hasStatus(entry) else { return nil }
        return history.statuses(entry).first { interval in
            interval.holds(on: day) && !(interval.status == .objected && rulebook.objectedCounts)
        }
    }

    static func act(_ history: History, _ entry: History.Entry) -> UInt64 {
        let index = history.actIndex(entry)
        return index == 0 ? UInt64(1) << 40 | UInt64(history.fact(entry)) : UInt64(index)
    }

    private mutating func collect() {
        let forgotten = rulebook.lastForgotten(on: day) ?? .distantPast
        for table in rulebook.tables {
            guard let section = history.section(table.layout) else { continue }
            let isNegative = table.layout.kind.nature == .negative
            for index in 0..<section.count {
                let entry = section.entry(index)
                if history.day(entry) > day { break }
                if isNegative, history.day(entry) <= forgotten { continue }
                if Judgement.blocking(history, entry, rulebook, on: day) != nil { continue }
                for place in table.rules { note(entry, place) }
            }
        }
    }

    private mutating func note(_ entry: History.Entry, _ place: Int) {
        let selection = rulebook.rules[place].selection
        guard selection.passesFilters(history, entry) else { return }
        let end = selection.end(history, entry, closed: closings[place]?.first(for: entry))
        let lasts = rulebook.rules[place].lasts != nil
        guard day < end || lasts else { return }
        let begin = selection.begin(history, entry)
        guard begin <= day else { return }
        let hit = Hit(entry, history)
        if lasts { spans[place, default: []].append(LeastTime.Span(hit: hit, begin: begin, end: end)) }
        if day < end { hits[place].append(hit) }
    }

    /// The first day on which an entry no longer counts for a rule.
    func end(_ entry: History.Entry, _ place: Int) -> Day {
        rulebook.rules[place].selection.end(history, entry, closed: closings[place]?.first(for: entry))
    }

    /// The row of the register in force hits a rule that reads it, where it passes the filters.
    private mutating func attribute(_ place: Int) {
        guard let register, rulebook.rules[place].selection.passesFilters(history, register) else { return }
        hits[place].append(Hit(register, history))
    }

    /// Gives a rule the acts that no heavier rule took, and lets it take them if it takes effect.
    private mutating func compete(_ place: Int) {
        let rule = rulebook.rules[place]
        guard case .points(let points) = rule.effect else {
            let free = hits[place].filter { consumer[$0.act] == nil }
            if let least = rule.lasts { return competeAndLast(place, rule, least, free) }
            guard Judgement.distinct(free) >= rule.threshold else { return }
            return take(place, free, .count(Judgement.distinct(free)), consumes: true)
        }
        let measure = PointsMeasure(points: points, history: history, day: day, register: register)
        guard let figure = measure.figure(of: left(to: points, hits[place])) else { return }
        figures[place] = figure
        take(place, figure.hits, figure.value, consumes: points.heaviest != nil && figure.worth < .zero)
    }

    /// The effect lasts from the day on which there were enough acts, with those that count or else with those that
    /// counted then.
    private mutating func competeAndLast(
        _ place: Int, _ rule: CompiledRule, _ least: Dated<Term>.Entry, _ free: [Hit]
    ) {
        let left = (spans[place] ?? []).filter { consumer[$0.hit.act] == nil }
        guard let (since, then) = LeastTime(spans: left, threshold: rule.threshold).last else { return }
        let isReached = Judgement.distinct(free) >= rule.threshold
        let until = least.value.end(from: since)
        guard isReached || day < until else { return }
        let taken = isReached ? free : then
        lasting[place] = Working.Lasting(since: since, until: until, isReached: isReached, clause: least.clause)
        take(place, taken, .count(Judgement.distinct(taken)), consumes: true)
    }

    /// The acts that heavier rules left. When one of them counts the latest record, no older one stands in for it.
    private func left(to points: CompiledPoints, _ hits: [Hit]) -> [Hit] {
        guard points.heaviest != nil else { return hits }
        if case .latest = points.measure, let last = hits.last, consumer[last.act] != nil { return [] }
        return hits.filter { consumer[$0.act] == nil }
    }

    /// A trigger looks at every act, whatever it counts for elsewhere, and takes none.
    private mutating func propose(_ place: Int) {
        let acts = Judgement.distinct(hits[place])
        guard acts >= rulebook.rules[place].threshold else { return }
        take(place, hits[place], .count(acts), consumes: false)
    }

    /// Whether records hit a points rule, but leave the field blank.
    func isBlank(_ place: Int) -> Bool {
        values[place] == nil && !hits[place].isEmpty
    }

    /// How many acts hit a rule that heavier rules count already.
    func takenByHeavier(_ place: Int) -> Int {
        Judgement.distinct(hits[place].filter { (consumer[$0.act] ?? place) != place })
    }

    private mutating func take(_ place: Int, _ taken: [Hit], _ value: Line.Value, consumes: Bool) {
        counted[place] = taken
        values[place] = value
        guard consumes else { return }
        for hit in taken { consumer[hit.act] = place }
    }

    static func distinct(_ hits: [Hit]) -> Int {
        hits.count < 2 ? hits.count : Set(hits.map(\.act)).count
    }
}
