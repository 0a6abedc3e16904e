import Kernel

/// A node, what it is called in messages, and where mistakes go.
///
/// Every function that reads returns nil after it reported why, so a reader can go on and find the next mistake.
struct NodeReader {
    let node: Node
    /// Its name in the user's words, such as `指标 penalties 的 window（时间窗）`.
    let label: String
    let report: Report

    init(_ node: Node, _ label: String, _ report: Report) {
        self.node = node
        self.label = label
        self.report = report
    }

    var location: Location { node.start }

    func called(_ label: String) -> NodeReader {
        NodeReader(node, label, report)
    }

    func error(_ message: String, hint: String? = nil) {
        report.error(message, at: location, hint: hint)
    }

    /// Reports that something else was expected here; silent where the node itself was refused before.
    func expected(_ what: String, example: String? = nil) {
        if case .refused = node.content { return }
        error("\(label)应为\(what)，这里是\(node.found)", hint: example.map { "例如：\($0)" })
    }

    /// Reports a word that is none of the allowed, with the nearest right one and all of them.
    func unknown(_ word: String, _ what: String, among allowed: [String]) {
        let nearest = NearestWord.of(word, among: allowed).map { "，是否为 \($0)？" } ?? ""
        let list = allowed.isEmpty ? "这里没有可用的\(what)" : "可用的\(what)：\(allowed.joined(separator: "、"))"
        error("\(label)：未知的\(what) \(word)\(nearest)", hint: list)
    }
}
