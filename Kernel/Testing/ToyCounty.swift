import Kernel
import Pilot

/// A county with one toy sector, for tests of the kernel; it names nothing real.
public struct ToyCounty: CountyPilot {
    public static let plan: ConfigurationText = planText(for: ToySector.id)
    public static let sectors: [any Sector.Type] = [ToySector.self]

    /// The toy county's plan with one sector in it.
    public static func planText(for sector: SectorID) -> ConfigurationText {
        let yaml = """
            format: 1
            county: toy
            title: 样例县
            sectors: [\(sector)]
            objection_desk: {office: 样例县信用办, address: 样例路1号, phone: 0000-0000000}
            demo: {subjects: 40, seed: 7, from: 2022-01-01, through: 2026-03-31, region: "441303", townships: [样例街道], industries: [C], bureau: 样例局}

            """
        return ConfigurationText(path: "toy/county.yaml", bytes: Array(yaml.utf8))
    }
}

/// A sector small enough to be read at once: visits, certificates and penalties.
public enum ToySector: Sector {
    public static let id: SectorID = "toy"
    public static let standard = [
        ConfigurationText(path: "Kernel/Testing/toy.yaml", bytes: PackageResources.toy_yaml)
    ]
}
