import Kernel

/// What became of an order.
public enum OrderOutcome: Equatable, Sendable {
    case recorded(Int64)
    /// The very same is on file already, as this fact; nothing was added.
    case repeated(Int64)

    var fact: Int64 {
        switch self {
        case .recorded(let number), .repeated(let number): number
        }
    }

    var isNew: Bool { self == .recorded(fact) }

    /// How a report begins.
    var done: Message {
        isNew
            ? Message("已记", en: "recorded") : Message("此前已记，未重复记", en: "on file already, not recorded again:")
    }
}
