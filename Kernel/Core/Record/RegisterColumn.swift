/// The columns that the kernel itself reads of the register's kind 主体登记; national configuration must declare them.
public enum RegisterColumn {
    /// The code in force.
    public static let code = "code"
    /// Former codes, separated by `;` or `；`.
    public static let formerCodes = "former_codes"
    public static let name = "name"
    public static let subjectClass = "class"
    public static let region = "region"
    public static let township = "township"
    public static let industry = "industry"
    public static let status = "status"
    /// The day of establishment.
    public static let since = "since"
    /// The day from which the row's name, place and status hold; blank means the day of receipt.
    public static let changedOn = "changed_on"

    public static let all = [
        code, formerCodes, name, subjectClass, region, township, industry, status, since, changedOn,
    ]

    /// The choice of `status` of whoever is in business.
    public static let activeStatus = "active"

    /// Choices of `status` that end a subject.
    public static let endedStatuses: Set<String> = ["deregistered", "revoked"]
}
