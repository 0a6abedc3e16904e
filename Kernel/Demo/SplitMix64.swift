import Kernel

/// A small generator of random numbers: the same seed gives the same numbers on every machine.
struct SplitMix64 {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// From 0 to `count - 1`; 0 when there is nothing to choose from.
    mutating func below(_ count: Int) -> Int {
        count > 0 ? Int(next() % UInt64(count)) : 0
    }

    mutating func chance(_ percent: Int) -> Bool {
        below(100) < percent
    }

    /// Nil only when the list is empty.
    mutating func pick<Element>(_ list: [Element]) -> Element? {
        list.isEmpty ? nil : list[below(list.count)]
    }

    /// A day from `first` to `last`, both included; `first` when the two are the wrong way round.
    mutating func day(from first: Day, through last: Day) -> Day {
        first.adding(days: below(last.days(since: first) + 1))
    }

    /// The numbers from 0 to `count - 1`, shuffled.
    mutating func order(of count: Int) -> [Int] {
        var order = Array(0..<max(0, count))
        for place in order.indices.dropFirst().reversed() { order.swapAt(place, below(place + 1)) }
        return order
    }
}
