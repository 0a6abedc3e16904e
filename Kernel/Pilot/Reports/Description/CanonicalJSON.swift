import Foundation

/// JSON of which there is only one spelling.
enum CanonicalJSON {
    /// On one line: keys sorted, no blanks, slashes as they are.
    static func bytes(_ value: some Encodable) throws -> [UInt8] {
        try bytes(value, [.sortedKeys, .withoutEscapingSlashes])
    }

    /// The same on several lines, for people.
    static func lines(_ value: some Encodable) throws -> [UInt8] {
        try bytes(value, [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted])
    }

    private static func bytes(_ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting
        return Array(try encoder.encode(value))
    }
}
