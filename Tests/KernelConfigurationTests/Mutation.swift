import Kernel

@testable import KernelConfiguration

/// A text in which one key of a good one was misspelt or left out.
struct Mutation {
    /// The keys from the root to the mutated one; list places as numbers.
    let path: [String]
    let text: ConfigurationText

    enum Way { case misspelling, deletion }

    static let mark = "qx"

    /// One mutation for every key of a text, in its order.
    static func all(of root: Node, _ way: Way) -> [Mutation] {
        paths(of: root).map { path in
            let yaml = emit(mutate(root, path[...], way)) + "\n"
            return Mutation(path: path, text: ConfigurationText(path: "mutated.yaml", bytes: Array(yaml.utf8)))
        }
    }

    static func unchanged(_ root: Node) -> ConfigurationText {
        ConfigurationText(path: "mutated.yaml", bytes: Array((emit(root) + "\n").utf8))
    }

    private static func paths(of node: Node) -> [[String]] {
        switch node.content {
        case .mapping(let pairs):
            pairs.flatMap { pair in [[pair.name]] + paths(of: pair.value).map { [pair.name] + $0 } }
        case .sequence(let list): list.enumerated().flatMap { place, node in paths(of: node).map { ["\(place)"] + $0 } }
        default: []
        }
    }

    private static func mutate(_ node: Node, _ path: ArraySlice<String>, _ way: Way) -> Node {
        guard let head = path.first else { return node }
        switch node.content {
        case .mapping(let pairs):
            let changed = pairs.compactMap { pair -> Node.Pair? in
                guard pair.name == head else { return pair }
                if path.count > 1 {
                    return Node.Pair(name: head, key: pair.key, value: mutate(pair.value, path.dropFirst(), way))
                }
                return way == .deletion ? nil : Node.Pair(name: head + mark, key: pair.key, value: pair.value)
            }
            return Node(content: .mapping(changed), start: node.start, end: node.end)
        case .sequence(var list):
            guard let place = Int(head) else { return node }
            list[place] = mutate(list[place], path.dropFirst(), way)
            return Node(content: .sequence(list), start: node.start, end: node.end)
        default: return node
        }
    }

    /// The node as YAML in flow style.
    static func emit(_ node: Node) -> String {
        switch node.content {
        case .mapping(let pairs): "{" + pairs.map { "\($0.name): \(emit($0.value))" }.joined(separator: ",\n") + "}"
        case .sequence(let list): "[" + list.map(emit).joined(separator: ",\n") + "]"
        case .scalar(let text, false): text
        case .scalar(let text, true): "\"" + text.replacing("\"", with: "\\\"").replacing("\n", with: "\\n") + "\""
        case .refused: ""
        }
    }
}
