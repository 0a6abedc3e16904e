/// A sector plugin 行业插件: its id, its standard, and the few functions that YAML cannot say.
public protocol Sector: Sendable {
    static var id: SectorID { get }
    /// The standard, one or more files by chapter.
    static var standard: [ConfigurationText] { get }
    /// The `derive` hooks; the standard names each under `derive:`.
    static var derivations: [Derivation] { get }
}

extension Sector {
    public static var derivations: [Derivation] { [] }
}
