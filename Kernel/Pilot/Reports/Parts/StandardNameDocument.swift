import Kernel

/// A sector with the title of its standard.
struct StandardNameDocument: DocumentPart {
    let sector: SectorID
    let title: String

    static var fields: [DocumentField] {
        [
            field("sector", \.sector, Message("行业", en: "the sector")),
            field("title", \.title, Message("标准名称", en: "the title of its standard")),
        ]
    }
}
