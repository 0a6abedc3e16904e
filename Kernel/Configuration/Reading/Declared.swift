import Kernel

/// What a mapping declared by name, in order.
///
/// A name whose value could not be read stays known, so that one mistake is not reported again wherever it is used.
struct Declared<Value> {
    private(set) var names: [String] = []
    private var values: [String: Value] = [:]
    private var isRead = true

    init() {}

    /// What stands for a mapping that could not be read itself: whatever it may hold, no name is called unknown.
    static var unread: Declared {
        var declared = Declared()
        declared.isRead = false
        return declared
    }

    init(_ values: [(String, Value)]) {
        for (name, value) in values { add(name, value) }
    }

    /// The values that could be read.
    var all: [Value] { names.compactMap { values[$0] } }

    mutating func add(_ name: String, _ value: Value?) {
        if !names.contains(name) { names.append(name) }
        if let value { values[name] = value }
    }

    func contains(_ name: String) -> Bool { !isRead || names.contains(name) }

    subscript(_ name: String) -> Value? { values[name] }

    /// The value that a text names. An unknown name is reported with the nearest right one; an unreadable one is nil.
    func find(_ reader: NodeReader, _ what: Message) -> Value? {
        guard let name = reader.text() else { return nil }
        return find(name, reader, what)
    }

    func find(_ name: String, _ reader: NodeReader, _ what: Message) -> Value? {
        if !contains(name) { reader.unknown(name, what, among: names) }
        return values[name]
    }

    func merged(with other: Declared) -> Declared {
        var result = self
        result.isRead = isRead && other.isRead
        for name in other.names { result.add(name, other.values[name]) }
        return result
    }
}
