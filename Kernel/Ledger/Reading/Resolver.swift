import GRDB
import Kernel

/// Finds the subject behind a code 主体识别. A code in force wins over former codes; nobody is guessed.
final class Resolver {
    private let identifiers: IdentifierTable
    private let reader: FactReader

    init(identifiers: IdentifierTable, reader: FactReader) {
        self.identifiers = identifiers
        self.reader = reader
    }

    func resolve(_ identifier: String) throws -> Resolution {
        let code = Identifier.folded(identifier)
        let (now, formerly) = try identifiers.bearers(of: code)
        let bearers = now.isEmpty ? formerly : now
        guard let subject = bearers.first else { return .unknown }
        if bearers.count > 1 { return .ambiguous }
        return .subject(subject, code: now.isEmpty ? try reader.code(of: subject) : code)
    }
}

extension FactReader {
    /// The code under which the register holds a subject.
    ///
    /// Rows of the register find their subject by this code, so that its first row states it for good.
    func code(of subject: SubjectNumber) throws -> String {
        Identifier.folded(try fact(subject.value).payload.value(RegisterColumn.code))
    }
}
