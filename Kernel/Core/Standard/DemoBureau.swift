/// A bureau of the demonstration 演示的报送单位: what it reports, and how its files look.
public struct DemoBureau: Sendable, Equatable {
    /// A short word; its files begin with it.
    public let id: String
    public let title: String
    /// An impossible code, see `CreditCode.isForDemonstration`.
    public let code: String
    /// Kinds, and sectors that stand for all of theirs; nil for the bureau that collects what nobody else reports.
    public let reports: [String]?
    /// The classes of objects that its records may concern as well, and whose links it states.
    public let objects: [SubjectClass]
    public let encoding: Encoding
    public let layout: Layout

    public init(
        id: String, title: String, code: String, reports: [String]?, objects: [SubjectClass] = [],
        encoding: Encoding, layout: Layout
    ) {
        self.id = id
        self.title = title
        self.code = code
        self.reports = reports
        self.objects = objects
        self.encoding = encoding
        self.layout = layout
    }

    public enum Encoding: String, Sendable, CaseIterable {
        /// Lines end with LF.
        case utf8 = "utf-8"
        /// With a byte order mark and CRLF, as office software writes it.
        case utf8WithMark = "utf-8-bom"
        /// With CRLF and blank lines at the end, as old systems export it.
        case gb18030
    }

    /// How a file names its columns and writes its values.
    public enum Layout: String, Sendable, CaseIterable {
        /// Every column, under the field names of the national layout where there are such; days as `2026/3/31`.
        case national
        /// The columns that are filled, under their titles; days as `2026-03-31`.
        case titles
        /// The columns that are filled, under their last alias; days as `2026年3月31日`, some of them in full width.
        case aliases
    }
}

extension DemoBureau {
    /// The only bureau of a demonstration: it reports everything.
    public static func alone(_ title: String) -> DemoBureau {
        DemoBureau(
            id: "bureau", title: title, code: "1199010100YYY9003T", reports: nil, encoding: .utf8WithMark,
            layout: .national)
    }
}
