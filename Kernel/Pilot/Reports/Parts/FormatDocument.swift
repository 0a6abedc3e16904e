import Kernel

/// A format by its name.
struct FormatDocument: DocumentPart {
    let name: String
    let meaning: Message

    static var fields: [DocumentField] {
        [
            field("name", \.name, Message("名称和版本", en: "its name and version")),
            field("meaning", \.meaning, Message("哪条命令写什么", en: "which command writes what")),
        ]
    }
}
