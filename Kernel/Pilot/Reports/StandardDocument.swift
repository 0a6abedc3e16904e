import Kernel

/// One text of a standard: as it is, or as it was written to a file.
struct StandardDocument: ReportDocument {
    let sector: SectorID
    let title: String
    let path: String
    let text: String?
    let file: String?

    init(_ standard: Standard, path: String, text: String) {
        (sector, title, self.path) = (standard.sector, standard.title, path)
        (self.text, file) = (text, nil)
    }

    init(_ standard: Standard, path: String, writtenTo file: String) {
        (sector, title, self.path) = (standard.sector, standard.title, path)
        (text, self.file) = (nil, file)
    }

    static var format: String { "standard/1" }
    static var meaning: Message { Message("standard：标准的一份文本", en: "standard: one text of a standard") }

    static var fields: [DocumentField] {
        [
            field("sector", \.sector, Message("行业", en: "the sector")),
            field("title", \.title, Message("标准名称", en: "the title of the standard")),
            field("path", \.path, Message("文本在程序里的路径", en: "the path of the text inside the program")),
            field("text", \.text, Message("原文；写成副本的不写", en: "the text; none where a copy was written")),
            field("file", \.file, Message("写成的副本", en: "the copy that was written")),
        ]
    }
}
