import Kernel

@testable import KernelConfiguration

/// Goes through a text by the shapes of the manual 按写法逐项走.
struct FormWalk {
    /// A mapping of the text that is one of the manual's blocks.
    struct Place {
        let block: FormBlock
        let location: Location
        let keys: [String]
    }

    private(set) var places: [Place] = []
    /// What stands in the text and in no form.
    private(set) var unknown: [String] = []

    init(_ root: Node) {
        walk(root, .block(.standard))
    }

    private mutating func walk(_ node: Node, _ shape: FormShape) {
        switch (shape, node.content) {
        case (.block(let block), .mapping(let pairs)): walk(pairs, block, node)
        case (.dated(let value), .mapping(let pairs)):
            for pair in pairs { walk(pair.value, .block(.dated), value) }
        case (.named(_, let value), .mapping(let pairs)):
            for pair in pairs { walk(pair.value, value) }
        case (.list(let element, _), .sequence(let nodes)):
            for node in nodes { walk(node, element) }
        case (.either(let shapes), _):
            if let fitting = shapes.first(where: { fits(node, $0) }) { walk(node, fitting) }
        default: break
        }
    }

    private mutating func walk(_ pairs: [Node.Pair], _ block: FormBlock, _ node: Node) {
        places.append(Place(block: block, location: node.start, keys: pairs.map(\.name)))
        for pair in pairs { walk(pair, in: block, openAs: .open) }
    }

    /// A dated value, whose `value` has the shape that its key demands.
    private mutating func walk(_ node: Node, _ entry: FormShape, _ value: FormShape) {
        guard case .block(let block) = entry, case .mapping(let pairs) = node.content else { return }
        places.append(Place(block: block, location: node.start, keys: pairs.map(\.name)))
        for pair in pairs { walk(pair, in: block, openAs: value) }
    }

    private mutating func walk(_ pair: Node.Pair, in block: FormBlock, openAs value: FormShape) {
        guard let key = LanguageManual.keys(of: block).first(where: { $0.name == pair.name }) else {
            return unknown.append("\(pair.key.start): \(pair.name) in \(block.name)")
        }
        if case .open = key.shape { walk(pair.value, value) } else { walk(pair.value, key.shape) }
    }

    private func fits(_ node: Node, _ shape: FormShape) -> Bool {
        switch (shape, node.content) {
        case (.block(let block), .mapping(let pairs)):
            Set(pairs.map(\.name)).isSubset(of: LanguageManual.keys(of: block).map(\.name))
        case (.list, .sequence): true
        default: false
        }
    }
}
