import Kernel

/// Where the facts of one transaction come from 来源: who, on which day, from which file.
public struct FactOrigin: Hashable, Sendable {
    public let actor: Actor
    /// The day of receipt; read once by the caller, never here.
    public let today: Day
    /// The file's name; empty for a command.
    public let file: String

    public init(actor: Actor, today: Day, file: String) {
        self.actor = actor
        self.today = today
        self.file = file
    }

    /// `file:line` for a message; the command itself where there is no file.
    func place(line: Int) -> Message {
        file.isEmpty ? Message("命令", en: "the command") : .verbatim("\(file):\(line)")
    }
}
