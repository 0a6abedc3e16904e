/// A record of one subject. Two subjects that were merged may each have a record of the same id: one accident number,
/// reported for both. Neither is a version of the other, and what is said of one is not said of the other.
struct OwnRecord: Hashable {
    let subject: SubjectNumber?
    let record: RecordID

    /// The record that a fact is about; nil for a fact about none.
    init?(_ fact: Fact) {
        guard let record = fact.record else { return nil }
        (self.record, subject) = (record, fact.subject)
    }
}
