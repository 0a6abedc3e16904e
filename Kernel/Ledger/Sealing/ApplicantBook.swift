import GRDB
import Kernel

/// The applicants inside one writing transaction 申请人簿: read once, then kept up with what the transaction adds.
///
/// A file may hold thousands of consents and withdrawals; to read all of them again for each row would take minutes.
final class ApplicantBook {
    let reader: ApplicantReader
    private var entries: [ApplicantReader.Entry] = []
    private var places: [ApplicantNumber: Int]?
    private var unread = ApplicantReader.Survey()

    init(_ reader: ApplicantReader) {
        self.reader = reader
    }

    /// Every consent that can be read, by number.
    func all() throws -> [ApplicantReader.Entry] {
        _ = try placed()
        return entries
    }

    func entry(of applicant: ApplicantNumber) throws -> ApplicantReader.Entry {
        guard let place = try placed()[applicant] else { throw unread.problem(of: applicant) }
        return entries[place]
    }

    func add(_ applicant: ApplicantNumber) throws {
        guard places != nil else { return }
        places?[applicant] = entries.count
        entries.append(try reader.consent(number: applicant.value))
    }

    func withdraw(_ applicant: ApplicantNumber, fact: Int64, on day: Day) throws {
        guard let place = try placed()[applicant] else { return }
        entries[place].withdrawal = (fact, day)
    }

    private func placed() throws -> [ApplicantNumber: Int] {
        if let places { return places }
        unread = try reader.survey()
        entries = unread.entries
        let found = Dictionary(
            entries.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
        places = found
        return found
    }
}
