/// Whether bands cover a line of numbers once each, without gap or overlap.
struct Coverage {
    /// The first number that can occur; nil for a line without beginning.
    let floor: Int64?
    /// How a number is written in messages.
    let write: (Int64) -> String

    /// Reports every gap and overlap, naming the interval that no band or two bands cover. False when there is one.
    @discardableResult
    func check(_ bands: [Interval], _ whole: NodeReader) -> Bool {
        let sorted = bands.filter(isNotEmpty).sorted { lower($0) < lower($1) }
        guard sorted.count == bands.count else { return false }
        var isWhole = true
        var reached = floor ?? .min
        var holder: Interval?
        for band in sorted {
            if lower(band) != reached { isWhole = false }
            if lower(band) > reached { gap(reached, lower(band), at: band.reader) }
            if let holder, lower(band) < reached { overlap(band, min(reached, upper(band)), holder) }
            if upper(band) >= reached { (reached, holder) = (upper(band), band) }
        }
        if reached < .max { gap(reached, .max, at: holder?.reader ?? whole) }
        return isWhole && reached == .max
    }

    private func isNotEmpty(_ band: Interval) -> Bool {
        if lower(band) < upper(band) { return true }
        let start = write(lower(band))
        band.reader.error("\(band.reader.label)是空的一档：没有不小于 \(start) 又小于 \(write(upper(band))) 的数")
        return false
    }

    private func lower(_ band: Interval) -> Int64 {
        max(band.lower ?? .min, floor ?? .min)
    }

    private func upper(_ band: Interval) -> Int64 { band.upper ?? .max }

    private func gap(_ lower: Int64, _ upper: Int64, at reader: NodeReader) {
        let interval = Interval.describe(lower, upper, write)
        reader.error("\(reader.label)：各档之间有空缺，\(interval)没有归属", hint: "请让每一档的 below 等于下一档的 at_least，两端不留空")
    }

    private func overlap(_ band: Interval, _ end: Int64, _ holder: Interval) {
        let interval = Interval.describe(lower(band), end, write)
        band.reader.error("\(band.reader.label)：两档重叠，\(interval)归了两档", hint: "另一档在 \(holder.reader.location)")
    }
}
