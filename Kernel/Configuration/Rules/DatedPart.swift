import Kernel

/// A part of a rule, and the first day on which it has a value; nil where it could not be read.
struct DatedPart {
    /// As a hint writes it.
    let name: Message
    /// As a message writes it, a key with its title.
    let title: Message
    let since: Day?

    init(_ key: String, _ since: Day?) {
        name = .verbatim(key)
        title = KeyTitles.label(key)
        self.since = since
    }

    /// A part that stands under several keys.
    init(_ name: Message, _ since: Day?) {
        self.name = name
        title = name
        self.since = since
    }
}
