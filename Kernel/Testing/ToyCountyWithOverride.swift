import Kernel
import Pilot

/// The toy county once it has set two constants of the toy standard for itself.
public struct ToyCountyWithOverride: CountyPilot {
    public static let plan = ToyCounty.plan
    public static let sectors = ToyCounty.sectors
    public static let overrides = [
        ConfigurationText(path: "Kernel/Testing/overrides/toy_fines.yaml", bytes: PackageResources.toy_fines_yaml)
    ]
}
