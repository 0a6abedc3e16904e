/// What every page of a draft says (promise 9).
public enum DraftNotice {
    public static let text = "样例标准，未经发布；本结果为试算，不作为任何认定或措施的依据"
}
