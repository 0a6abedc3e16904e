import Kernel

/// Work safety 安全生产: the emergency-management bureau's standard, and the one function that YAML cannot say.
public enum SafetyProduction: Sector {
    public static let id: SectorID = "safety-production"

    public static let standard: [ConfigurationText] = [
        text("safety_production", PackageResources.safety_production_yaml),
        text("safety_production_classify", PackageResources.safety_production_classify_yaml),
        text("safety_production_rules", PackageResources.safety_production_rules_yaml),
        text("safety_production_lists", PackageResources.safety_production_lists_yaml),
    ]

    public static let derivations: [Derivation] = [accidentClass]

    private static func text(_ name: String, _ bytes: [UInt8]) -> ConfigurationText {
        ConfigurationText(path: "Plugins/SafetyProduction/Standard/\(name).yaml", bytes: bytes)
    }
}
