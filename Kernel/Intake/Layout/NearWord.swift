import Kernel

/// The nearest right word that shares a letter: among short Chinese words two edits replace the whole word.
enum NearWord {
    static func of(_ word: String, among allowed: [String]) -> String? {
        let letters = Set(word.lowercased())
        return NearestWord.of(word, among: allowed.filter { !letters.isDisjoint(with: $0.lowercased()) })
    }
}
