/// What happened, to whom, on which day, by whose document 信用记录, as Intake read it from a file.
public struct Record: Hashable, Sendable {
    public let kind: KindID
    public let id: RecordID
    /// Nil for a row of the register, whose subject may be new.
    public let subject: SubjectNumber?
    public let day: Day
    /// Canonical text by column, in the order of the kind's columns; empty where the file has nothing.
    ///
    /// Days as `2026-03-31`, money as whole fen, fixed-point numbers as units of their last decimal, choices by id,
    /// personal columns always empty.
    public let values: [String]
    /// The reporting unit 报送单位.
    public let sender: String
    /// The places of columns that the file does not have. What it does not say leaves what is on file as it is.
    public let unstated: Set<Int>
    /// 1-based line of the row in its file; 0 for a record from a command.
    public let line: Int

    public init(
        kind: KindID, id: RecordID, subject: SubjectNumber?, day: Day, values: [String], sender: String, line: Int,
        unstated: Set<Int> = []
    ) {
        self.kind = kind
        self.id = id
        self.subject = subject
        self.day = day
        self.values = values
        self.sender = sender
        self.line = line
        self.unstated = unstated
    }
}
