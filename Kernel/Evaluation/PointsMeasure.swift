import Kernel

/// What the acts that are left to a rule come to 计量: the value, what it is worth before the cap, and how that came about.
struct PointsMeasure {
    let points: CompiledPoints
    let history: History
    let day: Day
    /// The row of the register in force.
    let register: History.Entry?

    struct Figure {
        /// The records that the value rests on.
        let hits: [Judgement.Hit]
        let value: Line.Value
        let worth: Points
        let story: Working.Story
    }

    /// Nil where no record says anything: there is none, or each leaves the field blank.
    func figure(of hits: [Judgement.Hit]) -> Figure? {
        if case .streak(let streak) = points.measure { return without(hits.last, streak) }
        guard let last = hits.last else { return nil }
        return switch points.measure {
        case .count: counted(hits)
        case .latest(let slot): value(last, slot).map { figure([last], $0) }
        case .sum(let slot): sum(amounts(hits, slot))
        case .largest(let slot): extreme(amounts(hits, slot)) { $0 > $1 }
        case .smallest(let slot): extreme(amounts(hits, slot)) { $0 < $1 }
        case .distinct(let slot): distinct(hits, slot)
        case .own(let slot): own(hits, slot)
        case .share(let filters): share(hits, filters)
        case .age(let slot, let terms): age(last, slot, terms)
        case .streak: nil
        }
    }

    // MARK: Counts

    private func counted(_ hits: [Judgement.Hit]) -> Figure {
        switch points.mapping.value {
        case .escalating(let steps): itemised(hits, ActItems.escalating(acts(hits).count, steps))
        case .aging(let ages): aged(hits, ages)
        default: figure(hits, .count(Judgement.distinct(hits)))
        }
    }

    /// What each act is worth by its age, the youngest first; its youngest record says how old an act is.
    private func aged(_ hits: [Judgement.Hit], _ ages: [Indicator.Age]) -> Figure {
        let steps = acts(hits).map { act in
            let began = act.map { history.day($0.entry) }.max() ?? day
            return ages.firstIndex { day < $0.within.end(from: began) } ?? ages.count
        }
        let items = steps.sorted().map { step -> (why: Message, points: Points) in
            guard ages.indices.contains(step) else { return (Message("更早", en: "older"), .zero) }
            return (ages[step].words, ages[step].points)
        }
        return itemised(hits, ActItems(items))
    }

    private func distinct(_ hits: [Judgement.Hit], _ slot: Layout.Slot) -> Figure? {
        let filled = hits.filter { history.field($0.entry, slot) != Layout.Slot.blank }
        guard !filled.isEmpty else { return nil }
        return figure(filled, .number(Int64(Set(filled.map { history.field($0.entry, slot) }).count)))
    }

    private func share(_ hits: [Judgement.Hit], _ filters: [CompiledSelection.Filter]) -> Figure {
        let all = acts(hits)
        let passing = all.count { act in
            act.contains { hit in filters.allSatisfy { $0.passes(history.field(hit.entry, $0.slot)) } }
        }
        return figure(hits, .number(Share.whole.units * Int64(passing) / Int64(all.count)))
    }

    // MARK: Amounts

    private typealias Amount = (hits: [Judgement.Hit], amount: Int64)

    /// The largest number that the records of each act have; an act whose records all leave it blank says nothing.
    private func amounts(_ hits: [Judgement.Hit], _ slot: Layout.Slot) -> [Amount] {
        acts(hits).compactMap { act in
            let filled = act.filter { history.field($0.entry, slot) != Layout.Slot.blank }
            return filled.map { history.field($0.entry, slot) }.max().map { (filled, $0) }
        }
    }

    /// Exact whatever the order; only a sum beyond what a number can say is shown as the last that it can.
    private func sum(_ amounts: [Amount]) -> Figure? {
        guard !amounts.isEmpty else { return nil }
        let sum = amounts.reduce(Int128(0)) { $0 + Int128($1.amount) }
        return figure(amounts.flatMap(\.hits), .number(Int64(clamping: sum)))
    }

    private func extreme(_ amounts: [Amount], _ isBeyond: (Int64, Int64) -> Bool) -> Figure? {
        guard let first = amounts.first else { return nil }
        let found = amounts.reduce(first.amount) { isBeyond($1.amount, $0) ? $1.amount : $0 }
        return figure(amounts.filter { $0.amount == found }.flatMap(\.hits), .number(found))
    }

    // MARK: Each by its own field

    /// Records that leave the field blank say nothing of their act. Told by what each is worth, the most first.
    private func own(_ hits: [Judgement.Hit], _ slot: Layout.Slot) -> Figure? {
        let worths = acts(hits).compactMap { act in
            let worths = act.compactMap { hit in value(hit, slot).map { (points.worth($0), points.place(of: $0)) } }
            return worths.max { points.isHeavier($1.0, than: $0.0) }.map { (why: $0.1, points: $0.0) }
        }
        guard !worths.isEmpty else { return nil }
        let sorted = worths.sorted { ($1.points, $0.why.chinese) < ($0.points, $1.why.chinese) }
        return itemised(hits.filter { value($0, slot) != nil }, ActItems(sorted))
    }

    private func value(_ hit: Judgement.Hit, _ slot: Layout.Slot) -> Line.Value? {
        let number = history.field(hit.entry, slot)
        guard number != Layout.Slot.blank else { return nil }
        guard case .choice(let choices) = slot.column.type else { return .number(number) }
        let place = Int(number) - 1
        guard choices.indices.contains(place) else { return nil }
        return .choice(id: choices[place].id, title: choices[place].title)
    }

    // MARK: Full terms

    private func age(_ hit: Judgement.Hit, _ slot: Layout.Slot, _ terms: CompiledTerms) -> Figure? {
        history.day(hit.entry, slot).map {
            counting(hit, terms, since: $0, Message("“\(slot.column.title)”", en: "'\(slot.column.title)'"))
        }
    }

    /// The time without a record, since the latest one, or since a day of the register.
    private func without(_ last: Judgement.Hit?, _ streak: CompiledStreak) -> Figure? {
        let title = streak.since.column.title
        if let last {
            return terms(last, streak, history.day(last.entry), Message("最近一条记录", en: "the latest record"))
        }
        guard let register, let since = history.day(register, streak.since) else { return nil }
        let hit = Judgement.Hit(register, history)
        return terms(hit, streak, since, Message("登记的“\(title)”", en: "'\(title)' of the register"))
    }

    private func terms(_ hit: Judgement.Hit, _ streak: CompiledStreak, _ day: Day, _ origin: Message) -> Figure {
        let start = streak.start(day)
        let earliest = Message("最早起算日", en: "the earliest day")
        return counting(hit, streak.terms, since: start, start == day ? origin : earliest)
    }

    private func counting(_ hit: Judgement.Hit, _ terms: CompiledTerms, since start: Day, _ origin: Message) -> Figure {
        let count = terms.passed(since: start, on: day)
        let told = Working.Terms(
            count: count, isMost: count == terms.most, term: terms.term.value, since: start, origin: origin)
        let worth: Points =
            if case .escalating(let steps) = points.mapping.value {
                ActItems.escalating(Int(count), steps, ofTerms: true).worth
            } else {
                points.worth(.number(count))
            }
        return Figure(
            hits: [hit], value: .number(count), worth: worth, story: .terms(told, points.story(ofTerms: count)))
    }

    // MARK: Figures

    private func figure(_ hits: [Judgement.Hit], _ value: Line.Value) -> Figure {
        Figure(hits: hits, value: value, worth: points.worth(value), story: points.story(of: value))
    }

    private func itemised(_ hits: [Judgement.Hit], _ items: ActItems) -> Figure {
        Figure(hits: hits, value: .count(items.count), worth: items.worth, story: .itemised(items.items))
    }

    /// The records of each act together, acts in the order of their first records.
    private func acts(_ hits: [Judgement.Hit]) -> [[Judgement.Hit]] {
        var places: [UInt64: Int] = [:]
        return hits.reduce(into: []) { acts, hit in
            if let place = places[hit.act] {
                acts[place].append(hit)
            } else {
                places[hit.act] = acts.count
                acts.append([hit])
            }
        }
    }
}
