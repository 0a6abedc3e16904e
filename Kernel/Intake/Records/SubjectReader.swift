import Kernel

/// Finds whom a row is about. The register is asked first; what it does not know is judged by its shape.
struct SubjectReader {
    enum Outcome {
        /// The subject (nil where a register row brings a new one), the code to keep, and what is odd about it.
        case found(SubjectNumber?, code: String, warnings: [Message])
        case bad(Reason)
    }

    /// A register row may bring a new subject; any other row must name a known one.
    let isRegister: Bool
    let resolve: (String) throws -> Resolution
    private var cache = RecentCache<Code>(slots: 1024)

    init(isRegister: Bool, resolve: @escaping (String) throws -> Resolution) {
        self.isRegister = isRegister
        self.resolve = resolve
    }

    /// What a code is before the register is asked.
    private struct Code {
        let text: String
        let reading: Result<SubjectCode, SubjectCode.Problem>
        let warnings: [Message]
        /// The vessel that seven digits alone would be.
        let vessel: ObjectCode?
    }

    /// - Parameter isVessel: whether a register row says by its class that it is about a vessel. There seven digits alone
    ///   are an IMO number; in a row of another kind only when the register has that vessel; nowhere else.
    mutating func read(_ cell: Cell, isVessel: Bool = false) throws -> Outcome {
        if cell.isEmpty { return .bad(.requiredMissing) }
        if TextCell.isBroken(cell) { return .bad(.badEncoding) }
        if cell.isPlaceholder { return .bad(.placeholder) }
        let code = code(cell)
        guard let vessel = code.vessel, isVessel || !isRegister else { return try outcome(code) }
        let meant = SubjectReader.code(vessel.description)
        if !isRegister, try resolve(meant.text) == .unknown { return try outcome(code) }
        return try outcome(meant)
    }

    private func outcome(_ code: Code) throws -> Outcome {
        switch try resolution(of: code.text) {
        case .ambiguous: .bad(.ambiguousFormerCode)
        case .unknown: unknown(code)
        case .subject(let number, let current): known(code, number, current)
        }
    }

    private mutating func code(_ cell: Cell) -> Code {
        if let known = cache.value(of: cell) { return known }
        let code = SubjectReader.code(String(decoding: Folding.code(cell.text), as: UTF8.self))
        cache.keep(code, for: cell)
        return code
    }

    private static func code(_ written: String) -> Code {
        let reading = SubjectCode.read(written)
        var warnings: [Message] = []
        if case .success(let code) = reading {
            warnings = code.warnings.map { Message("的“\(code)”\($0.message)", en: "'\(code)': \($0.message)") }
        }
        return Code(text: written, reading: reading, warnings: warnings, vessel: ObjectCode(bareNumber: written))
    }

    /// Asks for the code as written, and for an organisation code also without its hyphen.
    private func resolution(of code: String) throws -> Resolution {
        let resolution = try resolve(code)
        guard resolution == .unknown, let plain = OrganisationCode.read(code), plain != code else { return resolution }
        return try resolve(plain)
    }

    private func known(_ code: Code, _ number: SubjectNumber, _ current: String) -> Outcome {
        if isRegister {
            guard case .success(let own) = code.reading else { return unreadable(code) }
            return .found(number, code: own.description, warnings: code.warnings)
        }
        var warnings = code.warnings
        if code.text != current { warnings.append(formerly(code, current)) }
        return .found(number, code: current, warnings: warnings)
    }

    private func formerly(_ code: Code, _ current: String) -> Message {
        Message(
            "的“\(PersonMask.shown(code.text))”是旧码，已按现用代码“\(current)”归户",
            en: "'\(PersonMask.shown(code.text))' is an old code, filed under the present code '\(current)'")
    }

    private func unknown(_ code: Code) -> Outcome {
        if IdentityNumberShape.isPerson(code.text) || IdentityNumberShape.isLegacyPerson(code.text) {
            return .bad(.naturalPerson)
        }
        if case .failure(.object(.personNumber)) = code.reading { return .bad(.naturalPerson) }
        guard case .success(let own) = code.reading else { return unreadable(code) }
        return isRegister ? .found(nil, code: own.description, warnings: code.warnings) : .bad(.unknownSubject)
    }

    private func unreadable(_ code: Code) -> Outcome {
        switch code.reading {
        case .failure(.object(let problem)): .bad(.objectCode(problem))
        case .failure(.credit(let problem)) where problem != .placeholder: .bad(.creditCode(problem))
        default: .bad(.placeholder)
        }
    }
}
