import Kernel

/// A command that could not be carried out 拒绝办理, in words that say what to do next. The exit status is 1.
public struct Refusal: Error {
    public let message: Message

    public init(_ message: Message) {
        self.message = message
    }
}
