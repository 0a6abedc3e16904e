import Kernel

/// An invented subject of the register: an organisation, or an object.
struct DemoSubject {
    let code: String
    /// A number of a former register; blank for most, and for all from the 10,001st organisation on.
    var formerCode = ""
    /// Its first name.
    let name: String
    let subjectClass: SubjectClass
    let township: String
    let industry: String
    let since: Day
    /// In the order of their days, no two in one calendar year.
    var changes: [DemoChange] = []

    /// What the register says of it on a day.
    struct State {
        var name: String
        var township: String
        var status = "active"
        var changedOn: Day?
    }

    func state(on day: Day) -> State {
        var state = State(name: name, township: township)
        for change in changes where change.day <= day {
            switch change.what {
            case .renamed(let name): state.name = name
            case .moved(let township): state.township = township
            case .status(let status): state.status = status
            }
            state.changedOn = change.day
        }
        return state
    }

    /// The first and last day on which something can happen to it, within the days of the demonstration.
    func days(from: Day, through: Day) -> ClosedRange<Day>? {
        let stop = changes.first { if case .status = $0.what { true } else { false } }
        let first = max(from, since)
        let last = min(through, stop?.day.adding(days: -1) ?? through)
        return first <= last ? first...last : nil
    }

    /// The value of a column of the register on a day; blank for a column that it does not know.
    func value(_ column: String, region: String, on day: Day) -> String {
        let state = state(on: day)
        return switch column {
        case RegisterColumn.code: code
        case RegisterColumn.formerCodes: formerCode
        case RegisterColumn.name: state.name
        case RegisterColumn.subjectClass: subjectClass.rawValue
        case RegisterColumn.region: region
        case RegisterColumn.township: state.township
        case RegisterColumn.industry: industry
        case RegisterColumn.status: state.status
        case RegisterColumn.since: since.description
        case RegisterColumn.changedOn: state.changedOn?.description ?? ""
        default: ""
        }
    }
}
