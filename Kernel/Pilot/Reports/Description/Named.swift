import Kernel

/// An enumeration that is stored by number, written by the name of its case: `objection-opened`.
struct Named<Case: CaseIterable & Sendable>: DocumentValue {
    let value: Case

    init(_ value: Case) {
        self.value = value
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let name = try container.decode(String.self)
        guard let value = Case.allCases.first(where: { Named.name($0) == name }) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(name) is no \(Case.self)")
        }
        self.value = value
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Named.name(value))
    }

    static var shape: DocumentShape { .choice(Case.allCases.map(name)) }

    private static func name(_ value: Case) -> String {
        "\(value)".reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
    }
}
