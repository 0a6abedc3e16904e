import Kernel

extension NodeReader {
    /// Any text, with blanks around it dropped. Empty is a mistake.
    func text() -> String? {
        guard let text = block().map(Folding.trimmed), !text.isEmpty else { return nil }
        return text
    }

    /// Text as it stands, line ends included, such as an embedded CSV.
    func block() -> String? {
        guard case .scalar(let text, let isQuoted) = node.content, !Folding.trimmed(text).isEmpty,
            isQuoted || !NodeReader.blanks.contains(text)
        else {
            expected(Message("文字", en: "text"))
            return nil
        }
        return text
    }

    /// One of a few words.
    func word(_ what: Message, of allowed: [String]) -> String? {
        guard case .scalar = node.content else {
            let list = Message.list(allowed)
            expected(Message("\(what)（\(list)）", en: "\(what) (\(list))"))
            return nil
        }
        guard let word = text() else { return nil }
        if allowed.contains(word) { return word }
        unknown(word, what, among: allowed)
        return nil
    }

    /// A whole number within a range.
    func integer(_ range: ClosedRange<Int64>) -> Int64? {
        let what = Message("整数", en: "a whole number")
        guard let text = plain(what) else { return nil }
        guard let number = Int64(text) else {
            expected(what)
            return nil
        }
        guard range.contains(number) else {
            let (lower, upper) = (range.lowerBound, range.upperBound)
            error(
                Message(
                    "\(label)应在 \(lower) 到 \(upper) 之间，这里是 \(number)",
                    en: "\(label) should be between \(lower) and \(upper), but is \(number)"))
            return nil
        }
        return number
    }

    /// `true` or `false`, and nothing else.
    func flag() -> Bool? {
        let what = Message(" true 或 false", en: "true or false")
        let text = plain(what)
        if let text, text != "true", text != "false" { expected(what) }
        return text == "true" ? true : text == "false" ? false : nil
    }

    /// A day that exists, as `2026-03-31`.
    func day() -> Day? {
        guard case .scalar(let text, _) = node.content else {
            expected(NodeReader.aDay, example: .verbatim("2026-03-31"))
            return nil
        }
        if let day = Day(text) { return day }
        let isShaped = text.utf8.count == 10 && text.utf8.filter { $0 == UInt8(ascii: "-") }.count == 2
        if isShaped {
            error(
                Message("\(label)：没有 \(text) 这一天", en: "\(label): there is no day \(text)"),
                hint: Message(
                    "请查日历；日期写成 年-月-日，如 2026-03-31",
                    en: "check the calendar; a day is written year-month-day, such as 2026-03-31"))
        } else {
            expected(NodeReader.aDay, example: .verbatim("2026-03-31"))
        }
        return nil
    }

    /// A term such as `12 months` or `365 days`.
    func term() -> Term? {
        guard case .scalar(let text, _) = node.content else {
            expectedTerm()
            return nil
        }
        let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let count = Int(parts[0]), (1...36_500).contains(count) else {
            expectedTerm()
            return nil
        }
        switch parts[1] {
        case "months": return .months(count)
        case "days": return .days(count)
        default:
            unknown(parts[1], Message("期限单位", en: "term unit"), among: ["months", "days"])
            return nil
        }
    }

    private func expectedTerm() {
        expected(
            Message("期限", en: "a term"),
            example: Message("12 months（12 个月）或 365 days（365 日）", en: "12 months or 365 days"))
    }

    /// A decimal as units of 10^-`decimals`; more decimals are a mistake, never rounded.
    func decimal(_ decimals: Int, _ what: Message) -> Int64? {
        guard let text = plain(what) else { return nil }
        switch FixedPoint.parse(text, decimals: decimals) {
        case .success(let units): return units
        case .failure(.tooManyDecimals(let allowed)):
            error(
                Message(
                    "\(label)最多 \(allowed) 位小数，这里是 \(text)",
                    en: "\(label) can have at most \(allowed) decimals, but is \(text)"))
        case .failure(.tooLarge): error(tooLarge(text))
        case .failure: expected(what)
        }
        return nil
    }

    /// Points with no more decimals than the standard states.
    func points(_ decimals: Int) -> Points? {
        guard let units = decimal(decimals, Message("分数", en: "points")) else { return nil }
        let scale = (decimals..<max(decimals, Points.decimals)).reduce(Int64(1)) { scale, _ in scale * 10 }
        let (scaled, overflows) = units.multipliedReportingOverflow(by: scale)
        guard !overflows, scaled.magnitude <= NodeReader.mostPoints else {
            error(tooLarge(FixedPoint.short(units, decimals: decimals)))
            return nil
        }
        return Points(units: scaled)
    }

    private func tooLarge(_ number: String) -> Message {
        Message("\(label)太大：\(number)", en: "\(label) is too large: \(number)")
    }

    /// The text of a scalar that is not quoted: numbers and words of the language itself.
    private func plain(_ what: Message) -> String? {
        guard case .scalar(let text, false) = node.content, !NodeReader.blanks.contains(text) else {
            if case .scalar(let text, true) = node.content {
                error(
                    Message(
                        "\(label)应为\(what)，这里是带引号的文字“\(text)”",
                        en: "expected \(what) for \(label), found quoted text '\(text)'"),
                    hint: Message("请去掉引号", en: "remove the quotes"))
            } else {
                expected(what)
            }
            return nil
        }
        return text
    }

    private static let aDay = Message("日期", en: "a day")
    private static let blanks: Set<String> = ["", "~", "null", "Null", "NULL"]
    /// A hundred thousand points: even 4,294,967,295 acts, the most that a pack can number, stay within the integers.
    private static let mostPoints: UInt64 = 1_000_000_000
}
