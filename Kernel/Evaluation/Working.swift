import Kernel

/// How the points of a line came about, in words from which a person can work them out again.
struct Working {
    let points: CompiledPoints

    func text(_ value: Line.Value, _ worth: Points) -> String {
        switch (points.mapping.value, value) {
        case (.each(let each), .count(let count)): "每次 \(each.signed) 分 × \(count) = \(worth.signed) 分" + cap
        case (.bands(let bands), .count(let count)): "\(count) 次，\(inBand(bands, Int64(count)))：\(worth.signed) 分" + cap
        case (.bands(let bands), .number(let number)):
            "\(display(number))，\(inBand(bands, number))：\(worth.signed) 分" + cap
        case (.levels, .choice(_, let title)): "\(title)：\(worth.signed) 分" + cap
        default: "\(worth.signed) 分"
        }
    }

    /// Without evidence; a record whose field is blank is on file and yet says nothing.
    func absent(isBlank: Bool) -> String {
        var worth = "不评定"
        switch points.absent.value {
        case .neutral: worth = "不加不减"
        case .points(let stated): worth = "\(stated.signed) 分"
        case .notRated: break
        }
        guard isBlank, case .latest(let slot) = points.measure else { return "无记录：\(worth)" }
        return "最近一条记录未填“\(slot.column.title)”，按无记录处理：\(worth)"
    }

    private var cap: String { points.cap.map { "，封顶 \($0.signed) 分" } ?? "" }

    private func inBand(_ bands: [Indicator.Band], _ value: Int64) -> String {
        guard let band = points.band(bands, value) else { return "不在各档之内" }
        switch (band.atLeast, band.below) {
        case (let low?, let high?): return "落入 [\(display(low)), \(display(high))) 档"
        case (let low?, nil): return "落入 \(display(low)) 以上（含）档"
        case (nil, let high?): return "落入不足 \(display(high)) 档"
        case (nil, nil): return "不分档"
        }
    }

    /// Money in yuan and fixed-point numbers with their decimals; counts as they are.
    private func display(_ number: Int64) -> String {
        guard case .latest(let slot) = points.measure else { return String(number) }
        return slot.column.display(String(number))
    }
}
