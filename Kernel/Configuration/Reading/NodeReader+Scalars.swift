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
            expected("文字")
            return nil
        }
        return text
    }

    /// One of a few words.
    func word(_ what: String, of allowed: [String]) -> String? {
        guard case .scalar = node.content else {
            expected("\(what)（\(allowed.joined(separator: "、"))）")
            return nil
        }
        guard let word = text() else { return nil }
        if allowed.contains(word) { return word }
        unknown(word, what, among: allowed)
        return nil
    }

    /// A whole number within a range.
    func integer(_ range: ClosedRange<Int64>) -> Int64? {
        guard let text = plain("整数") else { return nil }
        guard let number = Int64(text) else {
            expected("整数")
            return nil
        }
        guard range.contains(number) else {
            error("\(label)应在 \(range.lowerBound) 到 \(range.upperBound) 之间，这里是 \(number)")
            return nil
        }
        return number
    }

    /// `true` or `false`, and nothing else.
    func flag() -> Bool? {
        let text = plain(" true 或 false")
        if let text, text != "true", text != "false" { expected(" true 或 false") }
        return text == "true" ? true : text == "false" ? false : nil
    }

    /// A day that exists, as `2026-03-31`.
    func day() -> Day? {
        guard case .scalar(let text, _) = node.content else {
            expected("日期", example: "2026-03-31")
            return nil
        }
        if let day = Day(text) { return day }
        let isShaped = text.utf8.count == 10 && text.utf8.filter { $0 == UInt8(ascii: "-") }.count == 2
        if isShaped { error("\(label)：没有 \(text) 这一天", hint: "请查日历；日期写成 年-月-日，如 2026-03-31") }
        if !isShaped { expected("日期", example: "2026-03-31") }
        return nil
    }

    /// A term such as `12 months` or `365 days`.
    func term() -> Term? {
        guard case .scalar(let text, _) = node.content else {
            expected("期限", example: "12 months（12 个月）或 365 days（365 日）")
            return nil
        }
        let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2, let count = Int(parts[0]), (1...36_500).contains(count) else {
            expected("期限", example: "12 months（12 个月）或 365 days（365 日）")
            return nil
        }
        switch parts[1] {
        case "months": return .months(count)
        case "days": return .days(count)
        default:
            unknown(parts[1], "期限单位", among: ["months", "days"])
            return nil
        }
    }

    /// A decimal as units of 10^-`decimals`; more decimals are a mistake, never rounded.
    func decimal(_ decimals: Int, _ what: String) -> Int64? {
        guard let text = plain(what) else { return nil }
        switch FixedPoint.parse(text, decimals: decimals) {
        case .success(let units): return units
        case .failure(.tooManyDecimals(let allowed)):
            error("\(label)最多 \(allowed) 位小数，这里是 \(text)")
        case .failure(.tooLarge): error("\(label)太大：\(text)")
        case .failure: expected(what)
        }
        return nil
    }

    /// Points with no more decimals than the standard states.
    func points(_ decimals: Int) -> Points? {
        guard let units = decimal(decimals, "分数") else { return nil }
        let scale = (decimals..<max(decimals, Points.decimals)).reduce(Int64(1)) { scale, _ in scale * 10 }
        let (scaled, overflows) = units.multipliedReportingOverflow(by: scale)
        guard !overflows, scaled.magnitude <= NodeReader.mostPoints else {
            error("\(label)太大：\(FixedPoint.short(units, decimals: decimals))")
            return nil
        }
        return Points(units: scaled)
    }

    /// The text of a scalar that is not quoted: numbers and words of the language itself.
    private func plain(_ what: String) -> String? {
        guard case .scalar(let text, false) = node.content, !NodeReader.blanks.contains(text) else {
            if case .scalar(let text, true) = node.content {
                error("\(label)应为\(what)，这里是带引号的文字“\(text)”", hint: "请去掉引号")
            } else {
                expected(what)
            }
            return nil
        }
        return text
    }

    private static let blanks: Set<String> = ["", "~", "null", "Null", "NULL"]
    /// A hundred thousand points: even 4,294,967,295 acts, the most that a pack can number, stay within the integers.
    private static let mostPoints: UInt64 = 1_000_000_000
}
