/// The columns that a set-aside file has beside the original ones: the line, the reason's title and the reason in full.
///
/// The title stands by itself, because the reason in full quotes the cell, and a cell may hold a name.
enum SetAsideColumns {
    static let line = ["行号", "退回行号"]
    static let title = ["原因类别", "退回原因类别"]
    static let reason = ["原因", "退回原因", "未收原因"]

    /// By column, in the order in which they are written: the names it may bear.
    static let all = [line, title, reason]

    /// Whether a header that no column of the kind knows was added by us when the file was sent back before.
    static func isOurs(_ header: String) -> Bool {
        all.joined().contains(header)
    }

    /// The first name that means nothing in the file or the kind, so that sending it again changes nothing.
    static func free(_ names: [String], taken: Set<String>) -> String {
        names.first { !taken.contains(Header.fold($0)) } ?? "\(names[0])（退回文件）"
    }
}
