extension Term {
    /// The end of the n-th of the terms that follow one another from a day 第 n 期期满之日.
    ///
    /// All of them are added at once: terms of 12 months from 2024-02-29 end on 2025-02-28 and, the fourth, on
    /// 2028-02-29. `.distantFuture` where that is beyond every day that can be written.
    public func end(ofNumber number: Int64, from day: Day) -> Day {
        let (length, most): (Int, Int64) =
            switch self {
            case .days(let count): (count, 4_000_000)
            case .months(let count): (count, 120_000)
            }
        let (sum, overflows) = Int64(length).multipliedReportingOverflow(by: number)
        guard !overflows, sum <= most else { return .distantFuture }
        let end =
            switch self {
            case .days: day.adding(days: Int(sum))
            case .months: day.adding(months: Int(sum))
            }
        return min(end, .distantFuture)
    }

    /// How many full terms have passed on a day since another one, up to a number 已满几期; none before the first is over.
    public func passed(since start: Day, on day: Day, most: Int64) -> Int64 {
        var (low, high): (Int64, Int64) = (0, most)
        while low < high {
            let middle = low + (high - low + 1) / 2
            if end(ofNumber: middle, from: start) <= day { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
