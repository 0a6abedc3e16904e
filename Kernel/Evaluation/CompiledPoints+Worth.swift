import Kernel

extension CompiledPoints {
    /// What a value is worth before the cap.
    ///
    /// `check` holds each points figure within a hundred thousand, so that a product with any count of acts is exact.
    func worth(_ value: Line.Value) -> Points {
        switch (mapping.value, value) {
        case (.each(let points), .count(let count)): points * count
        case (.each(let points), .number(let terms)): points * Int(terms)
        case (.bands(let bands), .count(let count)): band(bands, Int64(count))?.points ?? .zero
        case (.bands(let bands), .number(let number)): band(bands, number)?.points ?? .zero
        case (.levels(let levels), .choice(let id, _)): levels.first { $0.choice == id }?.points ?? .zero
        default: .zero
        }
    }

    /// Of two reports of one act the one that takes more, and where the rule takes nothing the one that gives more.
    func isHeavier(_ a: Points, than b: Points) -> Bool { heaviest == nil ? a > b : a < b }

    /// Where a value lies, for the story of each act.
    func place(of value: Line.Value) -> Message {
        switch (mapping.value, value) {
        case (.bands(let bands), .number(let number)):
            band(bands, number)?.place(column) ?? Message("不在各档之内", en: "in no band")
        case (_, .choice(_, let title)): .verbatim(title)
        default: .none
        }
    }

    func capped(_ points: Points) -> Points { points.capped(at: cap) }

    func band(_ bands: [Indicator.Band], _ value: Int64) -> Indicator.Band? {
        bands.first { band in
            (band.atLeast.map { value >= $0 } ?? true) && (band.below.map { value < $0 } ?? true)
        }
    }
}
