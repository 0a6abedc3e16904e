import Kernel

/// One invented file of a demonstration, as a bureau would send it.
public struct DemoFile: Sendable, Equatable {
    public enum Content: Sendable, Equatable {
        case records(KindID)
        /// What officers say about records: a facts file 事实文件.
        case facts
    }

    /// Bureau, kind and year, such as `works-visit-2024.csv`; no two files have the same.
    public let name: String
    /// The bureau's short word: the folder for its files.
    public let folder: String
    public let content: Content
    /// Who sends it.
    public let actor: Actor
    public let receivedOn: Day
    /// The year that it reports; nil for the register as it was at the beginning.
    public let year: String?
    public let bytes: [UInt8]

    /// The kind of its records; nil for a facts file.
    public var kind: KindID? {
        if case .records(let kind) = content { kind } else { nil }
    }
}
