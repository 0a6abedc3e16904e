import Kernel

/// A calendar year of the demonstration, or what there is of it: what happened in it is reported together 一批.
struct DemoBatch {
    let number: Int
    /// The year.
    let name: String
    let first: Day
    let last: Day
    /// Nothing is received later.
    private let end: Day

    static func all(_ plan: CountyPlan.Demo) -> [DemoBatch] {
        let years = plan.from.civil.year...max(plan.from.civil.year, plan.through.civil.year)
        return years.enumerated().compactMap { number, year in
            guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
            else { return nil }
            return DemoBatch(
                number: number, name: "\(year)", first: max(first, plan.from), last: min(last, plan.through),
                end: plan.through)
        }
    }

    func contains(_ day: Day) -> Bool { first <= day && day <= last }

    /// So many days after its end, or on the last day of all.
    func received(after days: Int) -> Day { min(last.adding(days: days), end) }
}
