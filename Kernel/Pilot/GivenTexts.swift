import Foundation
import Kernel
import KernelConfiguration

/// Files that stand in for texts inside the program, for trying a change: of one sector's standard, or of what the
/// county adds to it.
struct GivenTexts {
    private(set) var standards: [SectorID: [ConfigurationText]] = [:]
    private let sector: SectorID?
    private let added: [ConfigurationText]

    init(_ files: [String], offered: [SectorID]) throws {
        let texts = try files.map(GivenTexts.text)
        added = texts.filter(ConfigurationReader.isOverride)
        let book = texts.filter { !ConfigurationReader.isOverride($0) }
        sector = texts.isEmpty ? nil : try GivenTexts.sector(of: texts, offered)
        if let sector, !book.isEmpty { standards[sector] = book }
    }

    /// The files given, and of the county's own those for other sectors.
    func overrides(insteadOf own: [ConfigurationText]) -> [ConfigurationText] {
        guard !added.isEmpty else { return own }
        let named = Set(added.compactMap { ConfigurationReader.sectorNamed(in: [$0]) })
        return added
            + own.filter { text in
                ConfigurationReader.sectorNamed(in: [text]).map { !named.contains($0) } ?? true
            }
    }

    private static func text(_ path: String) throws -> ConfigurationText {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Refusal(Message("读不到文件 \(path)", en: "cannot read the file \(path)"))
        }
        return ConfigurationText(path: path, bytes: Array(data))
    }

    private static func sector(of texts: [ConfigurationText], _ offered: [SectorID]) throws -> SectorID {
        let named = ConfigurationReader.sectorNamed(in: texts)
        guard let sector = named ?? (offered.count == 1 ? offered.first : nil) else {
            throw Refusal(
                Message(
                    "这些文件没有写明 sector:，不知道是哪个行业的标准",
                    en: "these files do not say sector:, so it is unknown whose standard they are"))
        }
        return sector
    }
}
