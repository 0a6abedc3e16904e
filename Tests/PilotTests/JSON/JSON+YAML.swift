import Kernel

@testable import KernelConfiguration

extension JSON {
    /// A text of the configuration as an editor sees it, by the core schema of YAML 1.2; nil where it is no YAML.
    init?(yaml text: String) {
        let text = ConfigurationText(path: "text.yaml", bytes: Array(text.utf8))
        guard let node = NodeComposer.compose(text, report: Report()) else { return nil }
        self.init(node)
    }

    private init(_ node: Node) {
        switch node.content {
        case .scalar(let text, true): self = .text(text)
        case .scalar(let text, false): self = JSON.plain(text)
        case .sequence(let nodes): self = .list(nodes.map { JSON($0) })
        case .mapping(let pairs):
            self = .object(Dictionary(pairs.map { ($0.name, JSON($0.value)) }, uniquingKeysWith: { first, _ in first }))
        case .refused: self = .null
        }
    }

    private static func plain(_ text: String) -> JSON {
        if ["", "~", "null", "Null", "NULL"].contains(text) { return .null }
        if text == "true" || text == "false" { return .boolean(text == "true") }
        if text.wholeMatch(of: /[-+]?[0-9]+/) != nil, let number = Int64(text) { return .integer(number) }
        if text.wholeMatch(of: /[-+]?[0-9]*\.[0-9]+/) != nil, let number = Double(text) { return .number(number) }
        return .text(text)
    }
}
