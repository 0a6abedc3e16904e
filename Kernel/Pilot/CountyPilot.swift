import Kernel

/// A county pilot 县（区）试点: a list of sectors and one folder of configuration; one executable.
///
/// ```swift
/// @main
/// struct SamplePilot: CountyPilot {
///     static let plan = ConfigurationText(path: "config/sample/county.yaml", bytes: PackageResources.county_yaml)
///     static let sectors: [any Sector.Type] = [ToySector.self]
/// }
/// ```
/// `sectors` says what the executable can do, the plan what the county does.
public protocol CountyPilot: Sendable {
    static var plan: ConfigurationText { get }
    static var sectors: [any Sector.Type] { get }
    /// What the county adds to the standards of its sectors, `config/<county>/overrides/*.yaml`; nothing by default.
    static var overrides: [ConfigurationText] { get }
}

extension CountyPilot {
    public static var overrides: [ConfigurationText] { [] }

    /// Reads the command line and runs the command it names.
    public static func main() {
        CountyCommand<Self>.runFromCommandLine()
    }
}
