import Kernel

/// Whether bands cover a line of numbers once each, without gap or overlap.
struct Coverage {
    /// The first number that can occur; nil for a line without beginning.
    let floor: Int64?
    /// How a number is written in messages.
    let write: (Int64) -> Message

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
        let (label, start, end) = (band.reader.label, write(lower(band)), write(upper(band)))
        band.reader.error(
            Message(
                "\(label)是空的一档：没有不小于 \(start) 又小于 \(end) 的数",
                en: "\(label) is an empty band: no number is at least \(start) and below \(end)"))
        return false
    }

    private func lower(_ band: Interval) -> Int64 {
        max(band.lower ?? .min, floor ?? .min)
    }

    private func upper(_ band: Interval) -> Int64 { band.upper ?? .max }

    private func gap(_ lower: Int64, _ upper: Int64, at reader: NodeReader) {
        let interval = Interval.describe(lower, upper, write)
        reader.error(
            Message(
                "\(reader.label)：各档之间有空缺，\(interval)没有归属",
                en: "\(reader.label): the bands leave a gap, with \(interval) in none"),
            hint: Message(
                "请让每一档的 below 等于下一档的 at_least，两端不留空",
                en: "let below of each band be at_least of the next, and leave no gap at the ends"))
    }

    private func overlap(_ band: Interval, _ end: Int64, _ holder: Interval) {
        let interval = Interval.describe(lower(band), end, write)
        band.reader.error(
            Message(
                "\(band.reader.label)：两档重叠，\(interval)归了两档",
                en: "\(band.reader.label): two bands overlap, with \(interval) in both"),
            hint: Message("另一档在 \(holder.reader.location)", en: "the other band is at \(holder.reader.location)"))
    }
}
