import Kernel

/// One event of libyaml, copied out of its memory.
struct YAMLEvent {
    enum Kind {
        case scalar(text: String, isQuoted: Bool)
        case sequenceStart, sequenceEnd
        case mappingStart, mappingEnd
        case alias
        case documentStart
        case streamEnd
        /// Nothing that a composer needs to know: the stream's beginning, a document's end.
        case other
    }

    let kind: Kind
    let start: Location
    let end: Location
    let hasAnchor: Bool
    let hasTag: Bool
}
