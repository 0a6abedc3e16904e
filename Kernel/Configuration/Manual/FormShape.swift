import Kernel

/// What is written under a key 写法.
indirect enum FormShape: Sendable {
    /// Any text; a number or a word of YAML is text here as well.
    case text
    /// One of a few words.
    case word([String])
    case integer(ClosedRange<Int64>)
    /// Points, or an amount.
    case number
    case flag
    /// `true`, which is all that can be said.
    case yes
    case day
    case term
    case list(FormShape, atLeast: Int = 1)
    case block(FormBlock)
    /// Names that the writer chooses, each with a value.
    case named(NameRule, FormShape)
    /// A value that changes over time: `day: {value, reference, article, evidence}`.
    case dated(FormShape)
    case either([FormShape])
    /// Whatever the place demands, as `value` of a dated value.
    case open
}
