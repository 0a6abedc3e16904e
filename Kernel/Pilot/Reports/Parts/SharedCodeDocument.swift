import Kernel
import KernelLedger

/// A code of the register that other subjects bear too.
struct SharedCodeDocument: DocumentPart {
    let code: String
    let line: Int
    let others: Int

    init(_ shared: SharedCode) {
        (code, line, others) = (shared.code, shared.line, shared.others.count)
    }

    static var fields: [DocumentField] {
        [
            field("code", \.code, Message("代码", en: "the code")),
            field("line", \.line, Message("行号", en: "the line")),
            field("others", \.others, Message("另有几个主体", en: "how many other subjects bear it")),
        ]
    }
}
