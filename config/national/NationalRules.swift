import Kernel

/// The national rules 国家规则 that every county shares: so far the record kinds of the register and of penalties.
public enum NationalRules {
    public static let texts: [ConfigurationText] = [
        ConfigurationText(path: "config/national/kinds.yaml", bytes: PackageResources.kinds_yaml)
    ]
}
