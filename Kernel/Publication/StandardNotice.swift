import Kernel

/// What every page says of the standard under which its results were computed (promise 9).
public enum StandardNotice {
    /// A draft says that it is one; a standard in force says by whom, and that a computed result is no decision yet.
    public static func text(_ status: StandardStatus) -> Message {
        switch status {
        case .draft: DraftNotice.text
        case .adopted(let unit, let document, let since, let fact):
            Message(
                "标准由 \(unit) 发布（\(document)，自 \(since) 起施行，事实 #\(fact)）；本结果为计算结果，未经认定",
                en: "standard adopted by \(unit) (\(document), in force from \(since), fact #\(fact)); "
                    + "this result is computed and not yet decided")
        }
    }
}
