import Kernel

/// Applies a standard to histories 评价: pure, exact, the same bytes for the same history, standard and day.
public struct Evaluator: Sendable {
    public let standard: Standard
    let layouts: Layouts
    let retention: Retention
    /// One rulebook for each period between two changes of the standard or of the retention, ascending by first day.
    let periods: [(since: Day, rulebook: Result<Rulebook, any Error>)]

    /// - Parameter retention: the national rule that comes before the standard; no standard can state its own.
    public init(_ standard: Standard, layouts: Layouts, retention: Retention) {
        self.standard = standard
        self.layouts = layouts
        self.retention = retention
        periods = Evaluator.changes(standard, retention).map { day in
            (day, Result { try Rulebook(standard, on: day, layouts: layouts, retention: retention) })
        }
    }

    /// The retention changes nothing before the standard's first day.
    private static func changes(_ standard: Standard, _ retention: Retention) -> [Day] {
        let own = standard.changes
        guard let first = own.first else { return [] }
        return Set(own + retention.terms.changes.filter { $0 > first }).sorted()
    }

    /// The rulebook in force on a day.
    ///
    /// - Throws: `RulebookProblem.notInForce` before the first day of the standard.
    public func rulebook(on day: Day) throws -> Rulebook {
        guard let period = periods.last(where: { $0.since <= day }) else {
            let first = periods.first { (try? $0.rulebook.get()) != nil }?.since
            throw RulebookProblem.notInForce(standard: standard.title, day: day, first: first)
        }
        return try period.rulebook.get()
    }

    public func assess(_ history: History, on day: Day) throws -> Assessment {
        assess(history, under: try rulebook(on: day), on: day)
    }

    /// Judges one history under a rulebook; the rulebook must be the one in force on the day.
    public func assess(_ history: History, under rulebook: Rulebook, on day: Day) -> Assessment {
        let attributes = Judgement.attributes(history, rulebook.registration, on: day)
        if attributes == nil, rulebook.registration.flatMap({ history.section($0) }) != nil {
            return notRated(.notRegistered, rulebook, day)
        }
        if rulebook.isObject(history, attributes) { return notRated(.object, rulebook, day) }
        if let rule = rulebook.notRated.first(where: { $0.applies(history, attributes, on: day) }) {
            guard !rulebook.triggers.isEmpty else {
                return notRated(rule.id, .verbatim(rule.title), rule.clause, rulebook, day)
            }
            return AssessmentBuilder(Judgement(history, rulebook, on: day))
                .notRated(rule.id, .verbatim(rule.title), rule.clause)
        }
        return AssessmentBuilder(Judgement(history, rulebook, on: day)).build()
    }

    /// The id under which an assessment says that its subject was merged into another.
    public static let mergedRule = "merged"

    /// The assessment of a subject that was merged into the one with this code.
    public func merged(into code: String, on day: Day) throws -> Assessment {
        notRated(.merged(into: code), try rulebook(on: day), day)
    }

    private func notRated(_ rule: KernelRule, _ rulebook: Rulebook, _ day: Day) -> Assessment {
        notRated(rule.id, rule.title, rule.clause, rulebook, day)
    }

    private func notRated(
        _ rule: String, _ title: Message, _ clause: Clause, _ rulebook: Rulebook, _ day: Day
    ) -> Assessment {
        Assessment(
            sector: rulebook.sector, asOf: day, outcome: .notRated(rule: rule, title: title, clause: clause), lines: [],
            sum: .zero, range: rulebook.range)
    }
}
