import Kernel
import KernelLedger

/// What became of the rows of a file.
struct ReceiptCountsDocument: DocumentPart {
    let new: Int
    let registered: Int
    let renamed: Int
    let moved: Int
    let deregistered: Int
    let corrected: Int
    let repeated: Int
    let setAside: Int

    init(_ receipt: Receipt) {
        let settlement = receipt.settlement
        new = settlement?.new ?? 0
        registered = settlement?.registered ?? 0
        renamed = settlement?.renamed ?? 0
        moved = settlement?.moved ?? 0
        deregistered = settlement?.deregistered ?? 0
        corrected = settlement?.versions ?? 0
        repeated = settlement?.repeats ?? 0
        setAside = receipt.setAside.count
    }

    static var fields: [DocumentField] {
        [
            field("new", \.new, Message("新增", en: "new records")),
            field("registered", \.registered, Message("登记", en: "subjects registered")),
            field("renamed", \.renamed, Message("更名", en: "subjects renamed")),
            field("moved", \.moved, Message("迁移", en: "subjects moved")),
            field("deregistered", \.deregistered, Message("注销", en: "subjects deregistered")),
            field("corrected", \.corrected, Message("更正", en: "records corrected")),
            field("repeated", \.repeated, Message("重复，不增加事实", en: "repeated, no fact added")),
            field("setAside", \.setAside, Message("暂存待改", en: "set aside to be mended")),
        ]
    }
}
