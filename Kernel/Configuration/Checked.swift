import Kernel

/// A value read from configuration, and everything that was found wrong or odd on the way 检查结果.
///
/// All mistakes of a run are there at once. Warnings leave the value usable; a single error withholds it.
public struct Checked<Value> {
    /// Nil if and only if one of the diagnostics is an error.
    public let value: Value?
    /// In the order of files and places.
    public let diagnostics: [Diagnostic]

    /// What several readings amount to; an error withholds the value.
    public init(value: Value?, diagnostics: [Diagnostic]) {
        self.value = diagnostics.contains { $0.severity == .error } ? nil : value
        self.diagnostics = diagnostics
    }

    init(_ read: (Report) -> Value?) {
        let report = Report()
        let value = read(report)
        if value == nil, !report.hasErrors { report.error(Checked.unexplained, at: nil) }
        self.value = report.hasErrors ? nil : value
        diagnostics = report.diagnostics
    }

    private static var unexplained: Message {
        Message(
            "配置读不出来，也没有说明原因：请报告这个问题",
            en: "the configuration could not be read, and nothing says why: please report this")
    }
}

extension Checked: Sendable where Value: Sendable {}
