import Kernel

/// What an accident did: deaths, serious injuries, and direct loss in fen. Nil where the report says nothing.
struct AccidentFigures: Equatable {
    var deaths: Int64?
    var injuries: Int64?
    var loss: Int64?

    var isStated: Bool { deaths != nil || injuries != nil || loss != nil }

    /// Nil where the report does not say how many died: not known is not "none".
    var isFatal: Bool? { deaths.map { $0 > 0 } }

    /// Which figures decide; the raw values are the choices of the column `figures`.
    enum Origin: String {
        case reported
        case supplemented
        case lateNoted = "late_noted"
        case notStated = "not_stated"
    }

    /// The figures of the row, or of its supplement 补报 when that came in time.
    ///
    /// A supplement replaces the figures that it states. One that came late, before the accident or without a day
    /// is noted and replaces nothing.
    static func deciding(_ record: TypedRecord, within days: Int64) -> (AccidentFigures, Origin) {
        let reported = AccidentFigures(
            deaths: record.integer("deaths"), injuries: record.integer("serious_injuries"), loss: record.integer("loss")
        )
        let supplement = AccidentFigures(
            deaths: record.integer("supplemented_deaths"), injuries: record.integer("supplemented_injuries"),
            loss: record.integer("supplemented_loss"))
        guard supplement.isStated else { return (reported, .reported) }
        guard let day = record.day("supplemented_on"), day >= record.day, day.days(since: record.day) <= days
        else { return (reported, .lateNoted) }
        return (reported.replaced(by: supplement), .supplemented)
    }

    private func replaced(by supplement: AccidentFigures) -> AccidentFigures {
        AccidentFigures(
            deaths: supplement.deaths ?? deaths, injuries: supplement.injuries ?? injuries,
            loss: supplement.loss ?? loss)
    }
}
