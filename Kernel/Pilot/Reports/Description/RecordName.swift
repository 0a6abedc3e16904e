import Kernel

/// A record's id as it is written, in full; an id cannot be read back from its text.
struct RecordName: WrittenValue {
    let description: String

    init(_ record: RecordID) {
        description = record.description
    }

    init?(_ text: String) {
        description = text
    }

    static var pattern: String? { "^R-[0-9A-HJKMNP-TV-Z]{13}$" }
}
