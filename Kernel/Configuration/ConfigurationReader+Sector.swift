import Kernel

extension ConfigurationReader {
    /// Whether a text is a county's dated values for a standard, and no standard itself.
    public static func isOverride(_ text: ConfigurationText) -> Bool {
        guard case .mapping(let pairs)? = NodeComposer.compose(text, report: Report())?.content else { return false }
        return pairs.contains { $0.name == "override" }
    }

    /// The sector to whose standard a county's file adds, which must be one that the county has.
    public static func sector(ofOverride text: ConfigurationText, among sectors: [SectorID]) -> Checked<SectorID> {
        Checked { report in
            guard let root = NodeComposer.compose(text, report: report) else { return nil }
            let body = NodeReader(root, OverrideReader.label, report)
            guard case .mapping(let pairs) = root.content, let pair = pairs.first(where: { $0.name == "sector" }) else {
                body.error(Message("区县定值没有写明 sector（行业）", en: "the override does not say sector"))
                return nil
            }
            return body.child(pair).word(Message("行业", en: "sector"), of: sectors.map(\.description))
                .map { SectorID($0) }
        }
    }

    /// The sector that the first file with a `sector:` names, so that a copy of a standard finds its place.
    public static func sectorNamed(in texts: [ConfigurationText]) -> SectorID? {
        for text in texts {
            guard case .mapping(let pairs)? = NodeComposer.compose(text, report: Report())?.content,
                case .scalar(let name, _)? = pairs.first(where: { $0.name == "sector" })?.value.content
            else { continue }
            return SectorID(name)
        }
        return nil
    }
}
