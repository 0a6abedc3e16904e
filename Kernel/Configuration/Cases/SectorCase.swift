import Kernel

/// A worked case of a sector 用例: records in, an assessment out. A test of the standard and its documentation.
public struct SectorCase: Sendable, Equatable {
    /// A sentence with its date.
    public let name: String
    /// Where the name stands, so that a failure points into the YAML.
    public let location: Location
    /// The day of evaluation.
    public let on: Day
    /// The code of the subject to assess; nil where the register has one row.
    public let subject: String?
    /// The register as CSV; nil for one enterprise in scope.
    public let register: Placed<String>?
    public let records: [CaseRecords]
    /// What follows after the records, in this order.
    public let facts: [CaseFact]
    public let expect: CaseExpectation

    public init(
        name: String, location: Location, on: Day, subject: String?, register: Placed<String>?,
        records: [CaseRecords], facts: [CaseFact], expect: CaseExpectation
    ) {
        self.name = name
        self.location = location
        self.on = on
        self.subject = subject
        self.register = register
        self.records = records
        self.facts = facts
        self.expect = expect
    }
}
