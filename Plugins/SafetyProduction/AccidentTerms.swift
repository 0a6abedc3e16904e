import Kernel

/// The numbers that the standard states for the class of an accident, in force on its day.
struct AccidentTerms {
    private let days: Int64
    private let daysFireRoad: Int64
    /// Highest class first.
    private let levels: [AccidentLevel]

    /// Nil when the standard leaves a number out: then no class is derived, rather than one from a guess.
    init?(_ parameters: Derivation.Parameters) {
        guard let days = parameters["supplement_days"], let daysFireRoad = parameters["supplement_days_fire_road"]
        else { return nil }
        (self.days, self.daysFireRoad) = (days, daysFireRoad)
        levels = ["extraordinary", "major", "larger"].compactMap { AccidentLevel($0, parameters) }
        guard levels.count == 3 else { return nil }
    }

    /// The days after an accident within which a supplement still decides, the last one included.
    func supplementDays(_ record: TypedRecord) -> Int64 {
        ["fire", "road"].contains(record.choice("type")) ? daysFireRoad : days
    }

    /// The highest class of which any one criterion is reached; otherwise `general`.
    func accidentClass(of figures: AccidentFigures) -> String {
        levels.first { $0.isReached(by: figures) }?.name ?? "general"
    }
}
