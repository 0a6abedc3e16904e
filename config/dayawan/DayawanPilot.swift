import Kernel
import Pilot
import SafetyProduction

/// 大亚湾：安全生产信用建设试点（2019 年工作要点第 14 项）。
@main
struct DayawanPilot: CountyPilot {
    static let plan = ConfigurationText(path: "config/dayawan/county.yaml", bytes: PackageResources.county_yaml)
    static let sectors: [any Sector.Type] = [SafetyProduction.self]
}
