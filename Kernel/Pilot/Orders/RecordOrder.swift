import Kernel

/// What somebody says about one record 办理事项: the same from a command and from a row of a facts file.
struct RecordOrder {
    let kind: FactKind
    let record: RecordID
    let subject: SubjectNumber
    /// The day from which it counts.
    let day: Day
    let reason: String
    /// For `classified`: the sector's kind.
    var target: KindID?
    /// For `corrected`: texts such as `fine=2.5`.
    var changes: [String] = []
    /// The row of a facts file; 0 for a command.
    var line = 0
}
