import Kernel

/// Reads the cells of one column into canonical text, as `Record.values` documents it.
struct ColumnReader {
    let column: Column
    /// Its place in the file; nil where the file lacks it.
    let place: Int?
    /// Whether a blank sets the row aside. What identifies a person is never read, so a blank there is accepted.
    let needsValue: Bool

    private let isDayOfRecord: Bool
    private let keepsNumbers: Bool
    private let mayBeObject: Bool
    private let today: Day
    private let choices: ChoiceTable?
    private var cache: RecentCache<CellOutcome>

    /// - Parameter mayBeObject: whether a column of codes may hold an object's; an authority's or a sender's never does.
    init(_ column: Column, place: Int?, roles: RecordKind.Roles, today: Day, mayBeObject: Bool = false) {
        self.column = column
        self.mayBeObject = mayBeObject
        self.place = place
        self.today = today
        isDayOfRecord = column.name == roles.day
        needsValue = column.type != .personal && (column.isRequired || isDayOfRecord)
        keepsNumbers = roles.identity.contains(column.name) || roles.decisionNumber == column.name
        if case .choice(let choices) = column.type { self.choices = ChoiceTable(choices) } else { choices = nil }
        let isCached = choices != nil || column.type == .organisation
        cache = RecentCache(slots: isCached ? 256 : 1)
    }

    /// Reads a cell without the blanks around it.
    mutating func read(_ cell: Cell) -> CellOutcome {
        if cell.isEmpty { return needsValue ? .bad(.requiredMissing) : .blank }
        switch column.type {
        case .integer: return number(cell, decimals: 0, unit: .none)
        case .fixed(let decimals): return number(cell, decimals: decimals, unit: .none)
        case .money(let unit): return number(cell, decimals: unit.decimals, unit: unit.title)
        case .day: return day(cell)
        case .text: return text(cell)
        case .choice, .organisation: return cached(cell)
        case .personal: return .blank
        }
    }

    private mutating func cached(_ cell: Cell) -> CellOutcome {
        if let known = cache.value(of: cell) { return known }
        let outcome = choices.map { choice(cell, $0) } ?? organisation(cell)
        cache.keep(outcome, for: cell)
        return outcome
    }

    /// A cell that is not what it should be: destroyed, a filler, or simply wrong.
    private func refuse(_ cell: Cell, _ reason: Reason) -> CellOutcome {
        if TextCell.isBroken(cell) { return .bad(.badEncoding) }
        guard cell.isPlaceholder else { return .bad(reason) }
        if needsValue { return .bad(.placeholder) }
        return .warned("", Message("的“\(cell.text)”是占位填充值，按空白处理", en: "'\(cell.text)' is a filler, read as blank"))
    }
}

extension ColumnReader {
    private func number(_ cell: Cell, decimals: Int, unit: Message) -> CellOutcome {
        let text = cell.halfWidthText
        // No real amount has eighteen digits, but a person's number in the wrong column does.
        if text.utf8.count >= 18, IdentityNumberShape.isPerson(text) { return .bad(.tooLarge) }
        switch NumberCell.read(text, decimals: decimals) {
        case .success(let units):
            let mayBeNegative = if case .fixed = column.type { true } else { false }
            return units < 0 && !mayBeNegative ? .bad(.negative) : .value(String(units))
        case .failure(let problem):
            return refuse(cell, ColumnReader.reason(problem, decimals: decimals, unit: unit, type: column.type))
        }
    }

    private static func reason(
        _ problem: FixedPoint.Problem, decimals: Int, unit: Message, type: Column.ColumnType
    ) -> Reason {
        switch problem {
        case .tooLarge: .tooLarge
        case _ where type == .integer: .notAWholeNumber
        case .tooManyDecimals(let allowed): .tooManyDecimals(allowed: allowed, unit: unit)
        case .empty, .notANumber: .notADecimal(unit: unit)
        }
    }

    private func day(_ cell: Cell) -> CellOutcome {
        var outcome = DayCell.read(cell)
        if outcome == .bad, !cell.isASCII {
            var text = cell.halfWidthText
            if column.mayBeFuture, DayCell.endlessWords.contains(text) { return .blank }
            outcome = text.withUTF8 { DayCell.read($0) }
        }
        switch outcome {
        case .bad: return refuse(cell, .badDay)
        case .noExpiry: return isDayOfRecord ? .bad(.futureDay(receivedOn: today)) : .blank
        case .day(let day):
            guard day <= today || column.mayBeFuture else { return .bad(.futureDay(receivedOn: today)) }
            let isCanonical = cell.count == 10 && cell[4] == UInt8(ascii: "-") && cell[7] == UInt8(ascii: "-")
            return .day(day, isCanonical ? cell.text : day.description)
        }
    }

    private func text(_ cell: Cell) -> CellOutcome {
        let finding = TextCell.look(cell)
        if finding.isBroken || cell.isPlaceholder { return refuse(cell, .placeholder) }
        let text = cell.text
        if keepsNumbers, IdentityNumberShape.isGenuine(text) { return .bad(.personNumber) }
        // What is sealed is shown nowhere, so not in a warning about a number in it either.
        if column.isSealed, PersonMask.masked(text) != nil { return .bad(.personNumber) }
        guard finding.mayHoldNumber, !keepsNumbers, let masked = PersonMask.masked(text) else { return .value(text) }
        let shown = PersonMask.shown(masked)
        return .warned(
            masked,
            Message(
                "含有自然人的证件号码，已遮盖为“\(shown)”，不保存原号码",
                en: "has the identity number of a natural person, masked as '\(shown)'; the number itself is not kept"))
    }

    private func choice(_ cell: Cell, _ choices: ChoiceTable) -> CellOutcome {
        if let id = choices.id(of: cell.text) { return .value(id) }
        return refuse(cell, choices.unknown(cell.text))
    }

    /// An authority's code is read leniently: it decides nothing by itself, but is never kept when it is a person's.
    private func organisation(_ cell: Cell) -> CellOutcome {
        if TextCell.isBroken(cell) { return .bad(.badEncoding) }
        let text = cell.text
        if IdentityNumberShape.isPerson(text) || IdentityNumberShape.isLegacyPerson(text)
            || ObjectCode.read(text) == .failure(.personNumber)
        {
            if needsValue || keepsNumbers { return .bad(.personNumber) }
            return .warned("", ColumnReader.looksLikeAPerson(PersonMask.mask(text)))
        }
        switch reading(of: text) {
        case .success(let code): return .value(code.description)
        case .failure(.credit(.placeholder)): return refuse(cell, .placeholder)
        case .failure(let problem):
            if cell.isPlaceholder { return refuse(cell, .placeholder) }
            let kept = String(decoding: Folding.code(text), as: UTF8.self)
            let safe = PersonMask.masked(kept) ?? kept
            return .warned(safe, ColumnReader.keptAsWritten(PersonMask.shown(safe), problem))
        }
    }

    private func reading(of text: String) -> Result<SubjectCode, SubjectCode.Problem> {
        if mayBeObject { return SubjectCode.read(text) }
        return CreditCode.read(text).map(SubjectCode.organisation).mapError(SubjectCode.Problem.credit)
    }

    private static func looksLikeAPerson(_ masked: String) -> Message {
        Message(
            "的“\(masked)”是自然人的证件号码形式，按空白处理",
            en: "'\(masked)' has the form of a natural person's identity number, read as blank")
    }

    private static func keptAsWritten(_ shown: String, _ problem: SubjectCode.Problem) -> Message {
        Message("的“\(shown)”\(problem.message)，按原文保存", en: "'\(shown)': \(problem.message); kept as written")
    }
}
