import Kernel

extension Explanation {
    /// Whether an objection to a record is open on the day of evaluation: the mark goes wherever the record is shown.
    public func isObjected(_ record: RecordID?) -> Bool {
        let marks = facts.values.filter { fact in
            fact.record == record && fact.day <= assessment.asOf
                && (fact.kind == .objectionOpened || fact.kind == .objectionClosed)
        }
        return record != nil && marks.max { $0.number < $1.number }?.kind == .objectionOpened
    }

    /// What the register says of the subject in a few words, by column.
    public var attributes: [(column: String, title: String)] {
        guard let kind = kind(.registration) else { return [] }
        let columns = [
            RegisterColumn.subjectClass, RegisterColumn.township, RegisterColumn.industry, RegisterColumn.status,
        ]
        return columns.map { ($0, profile.title(of: $0, in: kind)) }
    }
}
