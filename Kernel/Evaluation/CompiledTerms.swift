import Kernel

/// Full terms in force on a day, and how many of them can change anything.
struct CompiledTerms: Sendable {
    let term: Dated<Term>.Entry
    /// As many as are counted: further ones are worth no more.
    let most: Int64

    func passed(since start: Day, on day: Day) -> Int64 { term.value.passed(since: start, on: day, most: most) }

    /// The days on which one more is full.
    func ends(from start: Day) -> [Day] {
        most < 1 ? [] : (1...most).map { term.value.end(ofNumber: $0, from: start) }
    }
}

/// A time without a record, in force on a day.
struct CompiledStreak: Sendable {
    let terms: CompiledTerms
    /// The field of the register from which it runs where there is no record.
    let since: Layout.Slot
    let notBefore: Dated<Day>.Entry?

    /// The day on which it begins that would begin on another.
    func start(_ day: Day) -> Day { notBefore.map { max(day, $0.value) } ?? day }
}
