import Kernel

/// What a variant changed: where it stands, and from what to what.
struct Change: Hashable {
    /// The words of the standard that lead to it, the rule first; in every language the same.
    var words: [String] = []
    /// The title of the rule.
    var title = ""
    /// The line of the dated value, or of the first one of its rule.
    var location: Location?
    let from: String
    let to: String

    init(from: String, to: String) {
        (self.from, self.to) = (from, to)
    }

    /// `penalties points_each 2024-01-01`.
    var place: String { words.joined(separator: " ") }

    /// By what an excuse names it: `penalties points_each 2024-01-01: -5 -> -4.9`.
    var id: String { "\(place): \(from) -> \(to)" }
}
