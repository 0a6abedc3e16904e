import Kernel

/// A fact before it has a number.
struct FactDraft {
    enum Subject {
        case none
        /// The subject that this very fact registers.
        case itself
        case known(SubjectNumber)
    }

    var kind: FactKind
    var subject: Subject
    var day: Day
    var sender: String
    var line: Int
    var record: RecordID?
    /// `Payload.Shape.codeName`.
    var shape: String
    /// `PayloadBytes.body`.
    var body: [UInt8]
}
