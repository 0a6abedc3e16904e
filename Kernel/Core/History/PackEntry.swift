/// One entry on its way into a pack.
struct PackEntry {
    var layout: Int
    var day: Day
    /// The fact it was made from; a finding keeps the fact of its national record.
    let origin: Fact
    var values: [Int64]
    var statuses: [StatusInterval] = []
    /// Authority and decision number; nil when the record is its own act.
    var act: ActName?
    var actIndex: UInt32 = 0

    init(layout: Int, day: Day, fact: Fact, values: [Int64]) {
        self.layout = layout
        self.day = day
        origin = fact
        self.values = values
    }

    var recordName: String { origin.record?.description ?? "" }

    /// What one sender reported about one record of one subject, in all its versions.
    var reportName: String { "\(origin.subject?.value ?? 0)|\(recordName)|\(origin.sender)" }

    /// The order in a pack: by day, record, subject, sender; versions of one record by their number. No arrival order beyond that.
    func precedes(_ other: PackEntry) -> Bool {
        if day != other.day { return day < other.day }
        if let a = origin.record, let b = other.origin.record, a != b { return a < b }
        if let a = origin.subject, let b = other.origin.subject, a != b { return a < b }
        if origin.sender != other.origin.sender { return origin.sender < other.origin.sender }
        return origin.number < other.origin.number
    }
}
