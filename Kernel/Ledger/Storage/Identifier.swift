import Kernel

/// One way in which the register names a subject 标识. Derived from register facts.
struct Identifier: Hashable {
    enum Role: Int64 {
        case code = 1
        case formerCode = 2
        case name = 3
    }

    /// A code folded, a name without blanks around it.
    let value: String
    let role: Role

    /// Every identifier that a row of the register states, each once.
    static func all(in row: Payload) -> [Identifier] {
        let code = folded(row.value(RegisterColumn.code))
        let name = Folding.trimmed(row.value(RegisterColumn.name))
        var identifiers = code.isEmpty ? [] : [Identifier(value: code, role: .code)]
        for former in formerCodes(row) where former != code {
            let identifier = Identifier(value: former, role: .formerCode)
            if !identifiers.contains(identifier) { identifiers.append(identifier) }
        }
        if !name.isEmpty { identifiers.append(Identifier(value: name, role: .name)) }
        return identifiers
    }

    /// A code as the lookup table holds it.
    static func folded(_ code: String) -> String {
        String(decoding: Folding.code(code), as: UTF8.self)
    }

    private static func formerCodes(_ row: Payload) -> [String] {
        var parts = [String.UnicodeScalarView()]
        for scalar in row.value(RegisterColumn.formerCodes).unicodeScalars {
            if scalar == ";" || scalar == "；" {
                parts.append(String.UnicodeScalarView())
            } else {
                parts[parts.count - 1].append(scalar)
            }
        }
        return parts.map { folded(String($0)) }.filter { !$0.isEmpty }
    }
}

extension Fact {
    /// Whether it holds a row of the register.
    var isRegisterRow: Bool { kind.carriesRecord && payload.shape.kind == .registration }
}
