/// A command that could not be carried out 拒绝办理, in words that say what to do next. The exit status is 1.
public struct Refusal: Error, CustomStringConvertible {
    public let description: String

    public init(_ message: String) {
        description = message
    }
}
