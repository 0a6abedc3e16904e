import Kernel

/// A format by its name.
struct FormatDocument: DocumentPart {
    let name: String
    let meaning: Message

    static var fields: [DocumentField] {
        [
            field("name", \.name, Message("名称和版本", en: "its name and version")),
            field("meaning", \.meaning, Message("写的是什么", en: "what is written in it")),
        ]
    }
}
