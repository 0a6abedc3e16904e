import Foundation
import Testing

/// Expected output that people read, kept as files; `make golden` writes them anew.
public enum Golden {
    /// Compares a text with a file of the checkout, or writes the file when `RECORD_GOLDEN` is set.
    public static func compare(
        _ text: String, with path: String, testFile: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = "\(Checkout.root(of: testFile))/\(path)"
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
            return
        }
        let expected = FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) } ?? ""
        guard expected != text else { return }
        let difference = firstDifference(expected, text)
        Issue.record(
            "\(path) differs\n\(difference)\nIf the change is meant: make golden", sourceLocation: sourceLocation)
    }

    private static func firstDifference(_ expected: String, _ actual: String) -> String {
        let expectedLines = expected.components(separatedBy: "\n")
        let actualLines = actual.components(separatedBy: "\n")
        for (number, pair) in zip(expectedLines, actualLines).enumerated() where pair.0 != pair.1 {
            return "line \(number + 1)\n  expected: \(pair.0)\n  actual:   \(pair.1)"
        }
        return "expected \(expectedLines.count) lines, got \(actualLines.count)"
    }
}
