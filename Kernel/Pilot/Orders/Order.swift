import Kernel

/// Whatever an officer can put on file 办理事项: the same from a command and from a row of a facts file.
enum Order {
    case record(RecordOrder)
    case link(LinkOrder)
    case consent(ConsentOrder)
    case adoption(AdoptionOrder)

    var kind: FactKind {
        switch self {
        case .record(let order): order.kind
        case .link(let order): order.kind
        case .consent(let order): order.kind
        case .adoption: .adopted
        }
    }

    /// The day from which it counts.
    var day: Day {
        switch self {
        case .record(let order): order.day
        case .link(let order): order.day
        case .consent(let order): order.day
        case .adoption(let order): order.day
        }
    }

    /// The reason or the document; nil where none is asked for.
    var reason: String? {
        switch self {
        case .record(let order): order.reason
        case .link(let order): order.reason
        case .consent: nil
        case .adoption(let order): order.document
        }
    }
}
