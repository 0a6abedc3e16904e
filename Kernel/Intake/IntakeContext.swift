import Kernel

/// What the rows of a file are read against: who sends, on which day, and what the register knows.
public struct IntakeContext {
    /// The reporting unit 报送单位 of rows that name none.
    public let unit: String
    /// The day of receipt; a later day is refused where the column does not allow one.
    public let today: Day
    /// What the register says of a code or a former code, already folded.
    public let resolve: (String) throws -> Resolution

    public init(unit: String, today: Day, resolve: @escaping (String) throws -> Resolution) {
        self.unit = unit
        self.today = today
        self.resolve = resolve
    }
}
