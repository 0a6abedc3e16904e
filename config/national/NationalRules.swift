import Kernel

/// The national rules 国家规则 that every county shares: the record kinds, how long negative information is used,
/// and how long it may be public.
public enum NationalRules {
    public static let kinds: [ConfigurationText] = [
        ConfigurationText(path: "config/national/kinds.yaml", bytes: PackageResources.kinds_yaml),
        ConfigurationText(path: "config/national/permits.yaml", bytes: PackageResources.permits_yaml),
        ConfigurationText(path: "config/national/awards.yaml", bytes: PackageResources.awards_yaml),
        ConfigurationText(path: "config/national/judgments.yaml", bytes: PackageResources.judgments_yaml),
        ConfigurationText(path: "config/national/commitments.yaml", bytes: PackageResources.commitments_yaml),
    ]

    public static let retention = ConfigurationText(
        path: "config/national/retention.yaml", bytes: PackageResources.retention_yaml)

    public static let publicity = ConfigurationText(
        path: "config/national/publicity.yaml", bytes: PackageResources.publicity_yaml)

    public static let workingDays = ConfigurationText(
        path: "config/national/working_days.yaml", bytes: PackageResources.working_days_yaml)

    /// Every text, in a fixed order; each is deposited before it is used.
    public static let texts: [ConfigurationText] = kinds + [retention, publicity]
}
