/// The first day on which a result can change without a new fact 下次变化.
public enum NextChange: Sendable, Equatable {
    case on(Day)
    /// Nothing changes by itself, as far as the dated rules and records reach.
    case never
}
