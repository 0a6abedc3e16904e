import Kernel

/// What every page says of the standard under which its results were computed (promise 9).
public enum StandardNotice {
    /// A draft says that it is one; a standard in force says by whom, and that a computed result is no decision yet.
    public static func text(_ status: StandardStatus) -> Message {
        guard let adopted = adopted(status) else { return DraftNotice.text }
        return Message("\(adopted)；本结果为计算结果，未经认定", en: "\(adopted); this result is computed and not yet decided")
    }

    /// The same on a page of decisions.
    public static func decided(_ status: StandardStatus) -> Message {
        guard let adopted = adopted(status) else { return DraftNotice.text }
        return Message("\(adopted)；以下为正式认定", en: "\(adopted); what follows was decided")
    }

    private static func adopted(_ status: StandardStatus) -> Message? {
        guard case .adopted(let unit, let document, let since, let fact) = status else { return nil }
        return Message(
            "标准由 \(unit) 发布（\(document)，自 \(since) 起施行，事实 #\(fact)）",
            en: "standard adopted by \(unit) (\(document), in force from \(since), fact #\(fact))")
    }
}
