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

    func error(_ message: String, at location: Location?, hint: String? = nil) {
        add(Diagnostic(.error, at: location, message, hint: hint))
    }

    func warning(_ message: String, at location: Location?, hint: String? = nil) {
        add(Diagnostic(.warning, at: location, message, hint: hint))
    }

    private static func place(_ diagnostic: Diagnostic) -> Location {
        diagnostic.location ?? Location(file: "", line: 0, column: 0)
    }
}
