import Kernel
import KernelIntake

/// A row that was not taken, with its cell and the reason.
struct SetAsideDocument: DocumentPart {
    let line: Int
    let column: Int?
    let header: String?
    let reason: SetAsideReason
    let message: Message
    let kept: Bool

    init(_ row: SetAside) {
        (line, column, header) = (row.line, row.column, row.header)
        (reason, message, kept) = (SetAsideReason(row.reason), row.message, row.keepsRow)
    }

    static var fields: [DocumentField] {
        [
            field("line", \.line, Message("行号，从 1 起", en: "the line, from 1")),
            field("column", \.column, Message("列号，从 1 起；涉及整行的没有", en: "the column, from 1; none for the whole row")),
            field("header", \.header, Message("列名", en: "the header of the column")),
            field("reason", \.reason, Message("原因", en: "the reason")),
            field("message", \.message, Message("说明", en: "the reason in words")),
            field("kept", \.kept, Message("是否写入暂存文件", en: "whether it goes to the set-aside file")),
        ]
    }
}
