import Kernel

/// How what officers said is taken back, where a receipt cannot undo it 更正途径.
enum WayBack {
    /// Each way once, in the order of the kinds.
    static func words(_ kinds: [FactKind]) -> Message {
        var seen: Set<Message> = []
        return kinds.map(words).filter { seen.insert($0).inserted }.joined(Message("；", en: "; "))
    }

    private static func words(_ kind: FactKind) -> Message {
        switch kind {
        case .objectionOpened, .objectionClosed:
            Message("异议用 object --close 办结", en: "close an objection with object --close")
        case .classified: Message("归类用 classify 改归", en: "classify again")
        case .linked, .unlinked: Message("关联用 unlink 解除，误解除的用 link 再关联", en: "end a link with unlink, or link again")
        case .merged, .unmerged:
            Message("合并用 unmerge 取消，误取消的用 merge 再合并", en: "end a merger with unmerge, or merge again")
        case .consented: Message("同意用 withdraw-consent 撤回", en: "take a consent back with withdraw-consent")
        case .consentWithdrawn:
            Message("撤回同意不能收回，密钥已销毁，须由本人重新申请", en: "a consent taken back is gone; the applicant may apply anew")
        case .adopted: Message("发布的标准以新的文书再次 adopt", en: "adopt the standard again by a new document")
        default: Message("误办的撤回和修复不能收回", en: "a mistaken withdrawal or repair cannot be taken back")
        }
    }
}
