import Kernel

/// An invented subject of the register.
struct DemoSubject {
    let code: String
    let name: String
    let subjectClass: SubjectClass
    let township: String
    let industry: String
    let status: String
    let since: Day
    /// The day from which its status holds, where it is not simply in business.
    let changedOn: Day?

    /// The first and last day on which something can happen to it, within the days of the demonstration.
    func days(from: Day, through: Day) -> ClosedRange<Day>? {
        let first = max(from, since)
        let last = min(through, changedOn?.adding(days: -1) ?? through)
        return first <= last ? first...last : nil
    }

    /// The value of a column of the register; blank for a column that it does not know.
    func value(_ column: String, region: String) -> String {
        switch column {
        case RegisterColumn.code: code
        case RegisterColumn.name: name
        case RegisterColumn.subjectClass: subjectClass.rawValue
        case RegisterColumn.region: region
        case RegisterColumn.township: township
        case RegisterColumn.industry: industry
        case RegisterColumn.status: status
        case RegisterColumn.since: since.description
        case RegisterColumn.changedOn: changedOn?.description ?? ""
        default: ""
        }
    }
}
