import Kernel

/// Collects every mistake of one run. Readers add to it and go on.
final class Report {
    private var collected: [Diagnostic] = []

    /// In the order of files and places.
    var diagnostics: [Diagnostic] {
        collected.enumerated().sorted { a, b in
            let (first, second) = (Report.place(a.element), Report.place(b.element))
            return first == second ? a.offset < b.offset : first < second
        }.map(\.element)
    }

    var hasErrors: Bool { collected.contains { $0.severity == .error } }

    func add(_ diagnostic: Diagnostic) {
        collected.append(diagnostic)
    }

    func error(_ message: Message, at location: Location?, hint: Message? = nil) {
        add(.error, message, location, hint)
    }

    func warning(_ message: Message, at location: Location?, hint: Message? = nil) {
        add(.warning, message, location, hint)
    }

    private func add(_ severity: Diagnostic.Severity, _ message: Message, _ location: Location?, _ hint: Message?) {
        add(Diagnostic(severity, at: location, Report.tidy(message), hint: hint.map(Report.tidy)))
    }

    /// Labels are put together with blanks between Latin and Chinese; after a full-width bracket there is none.
    private static func tidy(_ message: Message) -> Message {
        Message("\(message.chinese.replacing("） ", with: "）"))", en: "\(message.english)")
    }

    private static func place(_ diagnostic: Diagnostic) -> Location {
        diagnostic.location ?? Location(file: "", line: 0, column: 0)
    }
}
