import Kernel

/// The rules of a standard on a day 现行规则, each constant with its clause and its place in the texts.
public struct RulesInForce: Sendable {
    public let standard: Standard
    /// What the county is called.
    public let county: String
    public let day: Day
    /// In the order of the chapters, and within them of the text; empty on a day before the standard.
    public let rules: [RuleInForce]

    /// - Parameter kinds: the national kinds; conditions on the register are shown by its titles.
    public init(_ standard: Standard, county: String, kinds: [RecordKind], on day: Day) {
        (self.standard, self.county, self.day) = (standard, county, day)
        var lister = RuleLister(standard: standard, kinds: kinds + standard.kinds, day: day)
        lister.listAll()
        rules = lister.rules
    }
}
