import Kernel

/// One part of a standard that some worked case should reach 覆盖项.
struct CoverageItem: Sendable {
    /// The id of the rule, or the chapter of a value that belongs to none.
    let rule: String
    let title: String
    let what: Message
    let location: Location?
    let isReached: Bool

    /// Which part, and that no case reaches it.
    var message: Message {
        let name = title.isEmpty ? Message.verbatim(rule) : Message("\(title)（\(rule)）", en: "\(title) (\(rule))")
        return name + Message("：没有算例到达 \(what)", en: ": no case reaches \(what)")
    }
}
