/// A `derive` hook 派生字段: a pure function from one typed record to derived fields of the same record.
///
/// It runs when a history is packed, with the parameters that the standard dates for the record's own day.
public struct Derivation: Sendable {
    public typealias Function = @Sendable (TypedRecord, Parameters) -> [String: TypedRecord.Value]

    public let name: String
    /// Raised whenever the function's meaning changes; part of the layouts' digest.
    public let version: Int
    public let summary: Message
    public let function: Function

    public init(_ name: String, version: Int, summary: Message, function: @escaping Function) {
        self.name = name
        self.version = version
        self.summary = summary
        self.function = function
    }

    /// Whole numbers that the standard states for the function, by name, on the record's day.
    public struct Parameters: Sendable {
        public let values: [String: Int64]

        public init(values: [String: Int64]) {
            self.values = values
        }

        /// A parameter by name; nil when the standard does not state it, which `check` reports.
        public subscript(_ name: String) -> Int64? { values[name] }
    }
}

/// Where a standard names a `derive` hook: for which kind, with which dated parameters.
public struct DerivationUse: Sendable, Equatable {
    public let name: String
    public let title: String
    public let kind: KindID
    public package(set) var parameters: Dated<[String: Int64]>

    public init(name: String, title: String, kind: KindID, parameters: Dated<[String: Int64]>) {
        self.name = name
        self.title = title
        self.kind = kind
        self.parameters = parameters
    }
}
