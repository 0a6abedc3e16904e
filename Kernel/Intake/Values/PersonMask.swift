import Kernel

/// Keeps identity numbers of persons out of everything that is shown, written or kept.
enum PersonMask {
    /// How much of a cell a message shows.
    static let longestShown = 60

    /// The first six characters, which name a place, and twelve stars.
    static func mask(_ number: String) -> String {
        String(decoding: Folding.code(number).prefix(6), as: UTF8.self) + "************"
    }

    /// The text with identity numbers masked, or nil when there is none in it.
    static func masked(_ text: String) -> String? {
        guard mayHoldNumber(text) else { return nil }
        if IdentityNumberShape.isPerson(text) { return mask(text) }
        return maskedRuns(text)
    }

    /// A cell as a message may show it: masked, then shortened.
    static func shown(_ text: String) -> String {
        let safe = masked(text) ?? text
        return safe.count > longestShown ? String(safe.prefix(longestShown)) + "…" : safe
    }

    /// Seventeen digits of either width, with blanks between them or not.
    private static func mayHoldNumber(_ text: String) -> Bool {
        guard text.utf8.count >= 18 else { return false }
        var digits = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x30...0x39, 0xFF10...0xFF19: digits += 1
            default: break
            }
        }
        return digits >= 17
    }

    /// Masks runs of exactly seventeen digits and an X, or eighteen digits, inside a longer text; also where single
    /// blanks or hyphens part the digits.
    private static func maskedRuns(_ text: String) -> String? {
        let shown = Array(text.unicodeScalars)
        let half = Array(Folding.halfWidth(text).unicodeScalars)
        var result = String.UnicodeScalarView()
        var (place, found) = (0, false)
        while place < half.count {
            let ends = [partedEnd(half, from: place), runEnd(half, from: place)]
            let end = ends.first { IdentityNumberShape.isPerson(digits(half[place..<$0])) }
            if let end {
                found = true
                result.append(contentsOf: mask(digits(half[place..<end])).unicodeScalars)
            } else {
                result.append(contentsOf: shown[place..<ends[1]])
            }
            place = end ?? ends[1]
        }
        return found ? String(result) : nil
    }

    private static func digits(_ scalars: ArraySlice<UnicodeScalar>) -> String {
        String(String.UnicodeScalarView(scalars.filter { $0 != " " && $0 != "-" }))
    }

    /// The end of the run of digits that begins at a place, an X after it included; one further for anything else.
    private static func runEnd(_ scalars: [UnicodeScalar], from start: Int) -> Int {
        var end = start
        while end < scalars.count, isDigit(scalars[end]) { end += 1 }
        guard end > start else { return start + 1 }
        if end - start == 17, end < scalars.count, scalars[end] == "X" || scalars[end] == "x" { end += 1 }
        return end
    }

    /// The end of a run whose digits single blanks or hyphens may part.
    private static func partedEnd(_ scalars: [UnicodeScalar], from start: Int) -> Int {
        var (end, count) = (start, 0)
        while end < scalars.count {
            let isPart = scalars[end] == " " || scalars[end] == "-"
            if isDigit(scalars[end]) {
                count += 1
            } else if !(isPart && count > 0 && end + 1 < scalars.count && isNumberPart(scalars[end + 1], count)) {
                break
            }
            end += 1
        }
        guard count > 0 else { return start + 1 }
        if count == 17, end < scalars.count, scalars[end] == "X" || scalars[end] == "x" { end += 1 }
        return end
    }

    private static func isNumberPart(_ scalar: UnicodeScalar, _ count: Int) -> Bool {
        isDigit(scalar) || (count == 17 && (scalar == "X" || scalar == "x"))
    }

    private static func isDigit(_ scalar: UnicodeScalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
