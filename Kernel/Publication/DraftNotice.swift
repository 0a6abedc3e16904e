import Kernel

/// What every page of a draft says (promise 9).
public enum DraftNotice {
    public static let text = Message(
        "样例标准，未经发布；本结果为试算，不作为任何认定或措施的依据",
        en: "sample standard, not adopted; this result is a trial and no ground for any decision or measure")
}
