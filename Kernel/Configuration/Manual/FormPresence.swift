/// Whether a key must, may or must not stand in its block 必填与否.
struct FormPresence: Sendable, Equatable {
    let isRequired: Bool
    /// Of the keys of one group exactly one is written.
    let group: String?
    /// Under which the key makes sense, and is called for where it is required or its group is.
    var gate: FormCondition?
    /// Under which the key makes sense, whatever its group calls for.
    let only: FormCondition?

    static let required = required(if: nil)
    static let optional = optional(if: nil)

    static func required(if gate: FormCondition?) -> FormPresence {
        FormPresence(isRequired: true, group: nil, gate: gate, only: nil)
    }

    static func optional(if gate: FormCondition?) -> FormPresence {
        FormPresence(isRequired: false, group: nil, gate: gate, only: nil)
    }

    static func oneOf(
        _ group: String, if gate: FormCondition? = nil, only: FormCondition? = nil
    ) -> FormPresence {
        FormPresence(isRequired: false, group: group, gate: gate, only: only)
    }
}

/// What another key of the same block must say.
enum FormCondition: Sendable, Equatable {
    /// One of these keys is written.
    case beside([String])
    /// A key has one of these words.
    case says(String, [String])
    /// A key is written and has none of these words.
    case saysNot(String, [String])
    /// None of these holds; a key that is not written holds nothing.
    indirect case unless([FormCondition])
    /// All of these hold.
    indirect case all([FormCondition])
}
