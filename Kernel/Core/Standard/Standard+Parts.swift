extension Standard {
    /// The rules that give points: the base, where it is measured, and the indicators.
    public var measured: [Indicator] {
        if case .measured(let base) = base { [base] + indicators } else { indicators }
    }

    /// One of the sector's own kinds.
    public func kind(_ id: KindID) -> RecordKind? { kinds.first { $0.id == id } }
}
