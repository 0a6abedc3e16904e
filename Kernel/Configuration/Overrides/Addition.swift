import Kernel

/// One dated value that a county adds to a constant of a standard.
struct Addition {
    /// The place of the constant, `indicators.penalties.cap`.
    let place: String
    let since: Day
    let pair: Node.Pair

    var location: Location { pair.key.start }
}
