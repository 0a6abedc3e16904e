/// How often the bureau inspects a subject of each grade 检查频次: guidance for the bureau, no restriction of the subject.
///
/// A worse grade is never inspected less often than a better one. What the law itself demands does not depend on a grade
/// (promise 16); `notReduced` says what that is, and is shown wherever an interval is.
public struct Inspections: Sendable, Equatable {
    public let title: String
    /// What no grade reduces: statutory inspections, complaints, alerts, transferred leads.
    public let notReduced: String
    /// One rate for each grade of the scale in force.
    public package(set) var rates: Dated<[Rate]>

    public init(title: String, notReduced: String, rates: Dated<[Rate]>) {
        self.title = title
        self.notReduced = notReduced
        self.rates = rates
    }

    public struct Rate: Sendable, Equatable {
        public let grade: String
        public package(set) var frequency: InspectionFrequency

        public init(grade: String, frequency: InspectionFrequency) {
            self.grade = grade
            self.frequency = frequency
        }
    }

    /// The frequency of a grade on a day with its clause; nil before the first value.
    public func frequency(of grade: String, on day: Day) -> (frequency: InspectionFrequency, clause: Clause)? {
        guard let entry = rates.entry(on: day), let rate = entry.value.first(where: { $0.grade == grade }) else {
            return nil
        }
        return (rate.frequency, entry.clause)
    }
}
