import Kernel

/// A version that is undone, and what holds of its record after that.
public struct UndoneVersion: Sendable {
    public enum After: String, CaseIterable, Sendable {
        /// Its sender had withdrawn it before.
        case withdrawnBefore = "withdrawn-before"
        /// A later version goes on holding.
        case later
        /// The version before holds again.
        case earlier
        /// There is no other version.
        case nothing
    }

    public let fact: Fact
    public let after: After
    /// The version that holds after, for `later` and `earlier`.
    public let version: Int64?
    let kindTitle: String
    let documentNumber: String
    let subjectName: String

    /// As people read it.
    var line: Message {
        let parts = [fact.record?.short ?? "", kindTitle, documentNumber, subjectName]
        let name = parts.filter { !$0.isEmpty }.joined(separator: "  ")
        return Message("\(name)：\(outcome)", en: "\(name): \(outcome)")
    }

    private var outcome: Message {
        let number = version ?? 0
        return switch after {
        case .withdrawnBefore: Message("此前已由本单位撤回，仍不计入", en: "withdrawn by this unit before, still not counted")
        case .later: Message("以后来的更正 #\(number) 为准", en: "the later correction #\(number) holds")
        case .earlier: Message("恢复此前的版本 #\(number)", en: "the version before, #\(number), holds again")
        case .nothing: Message("此前没有版本，不再计入", en: "no version before, not counted any more")
        }
    }
}

extension UndoneVersion.After: DocumentChoice {}
