import Kernel

/// A value with one thing in it changed, and what that was 变异.
struct Variant<Value> {
    let value: Value
    private(set) var change: Change

    init(_ value: Value, from old: String, to new: String) {
        self.value = value
        change = Change(from: old, to: new)
    }

    private init(_ value: Value, _ change: Change) {
        (self.value, self.change) = (value, change)
    }

    /// The same change seen from the value around.
    func map<Whole>(_ transform: (Value) -> Whole) -> Variant<Whole> {
        Variant<Whole>(transform(value), change)
    }

    /// The same change with the word of what it lies in before those of its parts.
    func under(_ word: String) -> Variant {
        var copy = self
        copy.change.words.insert(word, at: 0)
        return copy
    }

    /// The same change at a place, unless a part of it has one already.
    func at(_ location: Location?) -> Variant {
        var copy = self
        copy.change.location = change.location ?? location
        return copy
    }

    /// The same change in the rule with this title.
    func titled(_ title: String) -> Variant {
        var copy = self
        copy.change.title = title
        return copy
    }
}
