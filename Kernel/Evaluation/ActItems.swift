import Kernel

/// What acts are worth one by one 逐条计分, those of the same worth for the same reason together.
struct ActItems {
    let items: [Working.Item]

    /// In the order in which each reason first comes.
    init(_ acts: [(why: Message, points: Points)]) {
        items = acts.reduce(into: []) { items, act in
            let place = items.firstIndex { $0.why == act.why && $0.points == act.points }
            let count = place.map { items.remove(at: $0).count } ?? 0
            items.insert(Working.Item(why: act.why, points: act.points, count: count + 1), at: place ?? items.count)
        }
    }

    /// The first act has the first figure, and so on; the last figure holds for all further ones.
    ///
    /// - Parameter ofTerms: whether full terms are counted in place of acts.
    static func escalating(_ count: Int, _ steps: [Points], ofTerms: Bool = false) -> ActItems {
        let name = ofTerms ? Indicator.Mapping.period : Indicator.Mapping.turn
        return ActItems(
            (0..<count).map { place in
                let number = min(place, steps.count - 1) + 1
                return (name(number, steps.count), steps.isEmpty ? .zero : steps[number - 1])
            })
    }

    var count: Int { items.reduce(0) { $0 + $1.count } }
    var worth: Points { items.reduce(.zero) { $0 + $1.points * $1.count } }
}
