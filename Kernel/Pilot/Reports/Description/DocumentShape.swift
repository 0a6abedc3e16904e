/// What the value of a field looks like in JSON.
indirect enum DocumentShape: Sendable {
    /// With a regular expression where only certain texts are possible.
    case text(pattern: String?)
    case integer
    case boolean
    case choice([String])
    case list(DocumentShape)
    case object([DocumentField])

    /// The fields of the object, or of the objects in the list; empty for a plain value.
    var fields: [DocumentField] {
        switch self {
        case .object(let fields): fields
        case .list(let element): element.fields
        default: []
        }
    }
}
