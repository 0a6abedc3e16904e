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

    /// Masks runs of exactly seventeen digits and an X, or eighteen digits, inside a longer text.
    private static func maskedRuns(_ text: String) -> String? {
        let shown = Array(text.unicodeScalars)
        let half = Array(Folding.halfWidth(text).unicodeScalars)
        var result = String.UnicodeScalarView()
        var (place, found) = (0, false)
        while place < half.count {
            let end = runEnd(half, from: place)
            let number = String(String.UnicodeScalarView(half[place..<end]))
            if IdentityNumberShape.isPerson(number) {
                found = true
                result.append(contentsOf: mask(number).unicodeScalars)
            } else {
                result.append(contentsOf: shown[place..<end])
            }
            place = end
        }
        return found ? String(result) : nil
    }

    /// The end of the run of digits that begins at a place, an X after it included; one further for anything else.
    private static func runEnd(_ scalars: [UnicodeScalar], from start: Int) -> Int {
        var end = start
        while end < scalars.count, (0x30...0x39).contains(scalars[end].value) { end += 1 }
        guard end > start else { return start + 1 }
        if end - start == 17, end < scalars.count, scalars[end] == "X" || scalars[end] == "x" { end += 1 }
        return end
    }
}
