import Kernel

/// How the changes of a part become changes of what is around it: a table of changes is written with these alone.
enum Variants {
    /// Of one property.
    static func of<Whole, Part>(
        _ whole: Whole, _ path: WritableKeyPath<Whole, Part>, _ variants: (Part) -> [Variant<Part>]
    ) -> [Variant<Whole>] {
        variants(whole[keyPath: path]).map { $0.map { replacing(whole, path, $0) } }
    }

    /// Of a property that may be missing; what is missing does not change.
    static func of<Whole, Part>(
        _ whole: Whole, ifAny path: WritableKeyPath<Whole, Part?>, _ variants: (Part) -> [Variant<Part>]
    ) -> [Variant<Whole>] {
        guard let part = whole[keyPath: path] else { return [] }
        return variants(part).map { $0.map { replacing(whole, path, $0) } }
    }

    /// Of each element of a property, one at a time.
    static func of<Whole, Part>(
        _ whole: Whole, each path: WritableKeyPath<Whole, [Part]>, _ variants: (Part) -> [Variant<Part>]
    ) -> [Variant<Whole>] {
        each(whole[keyPath: path], variants).map { $0.map { replacing(whole, path, $0) } }
    }

    /// Of each element, one at a time.
    static func each<Part>(_ parts: [Part], _ variants: (Part) -> [Variant<Part>]) -> [Variant<[Part]>] {
        parts.indices.flatMap { place in
            variants(parts[place]).map { variant in
                variant.map { part in
                    var copy = parts
                    copy[place] = part
                    return copy
                }
            }
        }
    }

    /// Of the value of each entry, one at a time.
    static func values<Value>(
        _ dated: Dated<Value>, _ variants: (Value) -> [Variant<Value>]
    ) -> [Variant<Dated<Value>>] {
        let changed = each(dated.entries) { entry in
            variants(entry.value).map { variant in
                variant.map { Dated.Entry(since: entry.since, value: $0, clause: entry.clause) }
                    .under(entry.since.description).at(entry.clause.location)
            }
        }
        return changed.map { $0.map(Dated.init) }
    }

    private static func replacing<Whole, Part>(
        _ whole: Whole, _ path: WritableKeyPath<Whole, Part>, _ part: Part
    ) -> Whole {
        var copy = whole
        copy[keyPath: path] = part
        return copy
    }
}
