import Kernel

extension ConfigurationReader {
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
