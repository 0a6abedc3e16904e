import Kernel

/// The times in which the values of one part of a rule hold, under the word by which it is written.
struct NamedPeriods {
    let name: String
    let periods: [Period]

    struct Period {
        let since: Day
        /// The first day of the next value.
        let until: Day?
        let location: Location

        func holds(on day: Day) -> Bool { since <= day && until.map { day < $0 } ?? true }
    }
}

extension Dated {
    func periods(_ name: String) -> NamedPeriods {
        let ends = entries.dropFirst().map { Optional($0.since) } + [nil]
        return NamedPeriods(
            name: name,
            periods: zip(entries, ends).map {
                NamedPeriods.Period(since: $0.since, until: $1, location: $0.clause.location)
            })
    }
}

extension Indicator.Measure {
    /// The times of its term, and of the day before which no streak begins.
    var periods: [NamedPeriods] {
        var all = term.map { [$0.periods("term")] } ?? []
        if case .streak(let streak) = self, let notBefore = streak.notBefore {
            all.append(notBefore.periods("not_before"))
        }
        return all
    }
}

extension Selection {
    /// The times of its window, and of the least that a record counts.
    var periods: [NamedPeriods] {
        let spans: [NamedPeriods] =
            switch span {
            case .rolling(let terms): [terms.periods("window")]
            case .calendarYears(let years): [years.periods("calendar_years")]
            case .chosen(_, let terms): [terms.periods("window_by")]
            case .until, .through, .lasting, .untilRecord, .inForce: []
            }
        return spans + (atLeast.map { [$0.periods("counts_at_least")] } ?? [])
    }
}
