import Kernel

/// Something that is not made public, and why 未公开.
public struct LeftOut: Sendable {
    public enum What: Hashable, Sendable {
        case sector
        case subject
        case record
    }

    public let what: What
    public let sector: SectorID
    /// Empty for a whole sector.
    public let code: String
    public let name: String
    /// The record's short id; empty for a subject or a sector.
    public let record: String
    public let reason: Message

    init(_ what: What, _ sector: SectorID, _ profile: SubjectProfile? = nil, record: String = "", _ reason: Message) {
        self.what = what
        self.sector = sector
        code = profile?.code ?? ""
        name = profile?.name ?? ""
        self.record = record
        self.reason = reason
    }
}
