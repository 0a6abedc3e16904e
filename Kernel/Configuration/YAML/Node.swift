import Kernel

/// A piece of a YAML text with the place where it begins and ends.
struct Node: Sendable {
    /// What the piece is. Everything is text until a reader says what it should be.
    enum Content: Sendable {
        case scalar(text: String, isQuoted: Bool)
        case sequence([Node])
        case mapping([Pair])
        /// Something the language does not have, such as an alias; it was reported where it stands.
        case refused
    }

    /// One `name: value` of a mapping, in the order of the text.
    struct Pair: Sendable {
        let name: String
        let key: Node
        let value: Node
    }

    let content: Content
    let start: Location
    let end: Location
}
