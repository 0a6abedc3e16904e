import Kernel
import KernelDigest

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
    /// The key under which the payload is sealed; nil for a plain one.
    var seal: Seal?

    struct Seal {
        let key: KeyID
        let secret: SealingKey
    }
}
