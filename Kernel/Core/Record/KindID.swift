/// The name of a record kind: `penalty` for a national one, `toy.visit` for a sector's.
public struct KindID: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    public let description: String

    public init(_ text: String) {
        description = text
    }

    public init(stringLiteral value: String) {
        description = value
    }

    /// The name without the sector: `accident`.
    public var short: String {
        description.utf8.lastIndex(of: UInt8(ascii: ".")).map {
            String(description[description.index(after: $0)...])
        } ?? description
    }

    public static func < (a: KindID, b: KindID) -> Bool { a.description < b.description }

    /// The register's own kind, declared by national configuration.
    public static let registration: KindID = "registration"

    /// The kind under which a sector sees a national record that none of its `classify` lines matched 未归类.
    public static func unclassified(_ sector: SectorID) -> KindID { KindID("\(sector).unclassified") }
}

/// The name of a sector: `toy`.
public struct SectorID: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    public let description: String

    public init(_ text: String) {
        description = text
    }

    public init(stringLiteral value: String) {
        description = value
    }

    public static func < (a: SectorID, b: SectorID) -> Bool { a.description < b.description }
}
