/// Exact decimal numbers as integers of their last decimal. No binary floating point reaches a result.
public enum FixedPoint {
    public enum Problem: Error, Equatable, Sendable {
        case empty
        case notANumber
        /// More decimals that are not zero than the column has.
        case tooManyDecimals(allowed: Int)
        case tooLarge
    }

    /// Reads ASCII such as `-12.50` as a whole number of units of 10^-`decimals`.
    ///
    /// Trailing zeros beyond the decimals are accepted; any other digit there is an error, never rounded away.
    public static func parse(_ bytes: some Sequence<UInt8>, decimals: Int) -> Result<Int64, Problem> {
        var reader = Reader(decimals: decimals)
        for byte in bytes {
            if let problem = reader.take(byte) { return .failure(problem) }
        }
        return reader.finish()
    }

    public static func parse(_ text: String, decimals: Int) -> Result<Int64, Problem> {
        parse(text.utf8, decimals: decimals)
    }

    /// Writes units of 10^-`decimals` with exactly so many decimals: `format(-1250, decimals: 2)` is `-12.50`.
    public static func format(_ units: Int64, decimals: Int) -> String {
        guard decimals > 0 else { return String(units) }
        var digits = String(units.magnitude)
        if digits.utf8.count <= decimals {
            digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits
        }
        let point = digits.index(digits.endIndex, offsetBy: -decimals)
        return (units < 0 ? "-" : "") + digits[..<point] + "." + digits[point...]
    }

    /// Like `format`, without zeros that end the decimals: `-12.5`, `3`.
    public static func short(_ units: Int64, decimals: Int) -> String {
        var text = format(units, decimals: decimals)
        guard decimals > 0 else { return text }
        while text.utf8.last == UInt8(ascii: "0") { text.removeLast() }
        if text.utf8.last == UInt8(ascii: ".") { text.removeLast() }
        return text
    }

    private struct Reader {
        let decimals: Int
        var negative = false
        var sawSign = false
        var sawDigit = false
        var sawPoint = false
        var decimalsRead = 0
        var magnitude: Int64 = 0

        init(decimals: Int) {
            self.decimals = decimals
        }

        mutating func take(_ byte: UInt8) -> Problem? {
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: "+"):
                guard !sawSign, !sawDigit, !sawPoint else { return .notANumber }
                sawSign = true
                negative = byte == UInt8(ascii: "-")
            case UInt8(ascii: "."):
                guard !sawPoint, sawDigit else { return .notANumber }
                sawPoint = true
            case 0x30...0x39:
                sawDigit = true
                return digit(Int64(byte - 0x30))
            default:
                return .notANumber
            }
            return nil
        }

        mutating func digit(_ value: Int64) -> Problem? {
            if sawPoint {
                guard decimalsRead < decimals else { return value == 0 ? nil : .tooManyDecimals(allowed: decimals) }
                decimalsRead += 1
            }
            return append(value)
        }

        mutating func append(_ value: Int64) -> Problem? {
            let (tens, overflowed) = magnitude.multipliedReportingOverflow(by: 10)
            let (sum, overflowedAgain) = tens.addingReportingOverflow(value)
            guard !overflowed, !overflowedAgain, sum <= 1_000_000_000_000_000_000 else { return .tooLarge }
            magnitude = sum
            return nil
        }

        mutating func finish() -> Result<Int64, Problem> {
            guard sawDigit else { return .failure(sawSign || sawPoint ? .notANumber : .empty) }
            while decimalsRead < decimals {
                if let problem = append(0) { return .failure(problem) }
                decimalsRead += 1
            }
            return .success(negative ? -magnitude : magnitude)
        }
    }
}
