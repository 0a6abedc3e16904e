extension Term {
    /// The latest day from which the term is over on `day`: it began then or earlier, and `end` is not after `day`.
    ///
    /// Ends never fall back as beginnings move on, so every earlier beginning is over as well. Months are clamped to
    /// their ends, so a few beginnings at the end of a month share one end; the last of them is meant.
    public func latestStart(overOn day: Day) -> Day {
        var start =
            switch self {
            case .days(let count): day.adding(days: -count)
            case .months(let count): day.adding(months: -count)
            }
        while end(from: start) > day { start = start.adding(days: -1) }
        while end(from: start.adding(days: 1)) <= day { start = start.adding(days: 1) }
        return start
    }
}
