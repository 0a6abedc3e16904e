import Kernel

/// A node, what it is called in messages, and where mistakes go.
///
/// Every function that reads returns nil after it reported why, so a reader can go on and find the next mistake.
struct NodeReader {
    let node: Node
    /// Its name in the user's words, such as `指标 penalties 的 window（时间窗）`, `'window' of indicator 'penalties'`.
    let label: Message
    let report: Report

    init(_ node: Node, _ label: Message, _ report: Report) {
        self.node = node
        self.label = label
        self.report = report
    }

    var location: Location { node.start }

    func called(_ label: Message) -> NodeReader {
        NodeReader(node, label, report)
    }

    func error(_ message: Message, hint: Message? = nil) {
        report.error(message, at: location, hint: hint)
    }

    /// Reports that something else was expected here; silent where the node itself was refused before.
    func expected(_ what: Message, example: Message? = nil) {
        if case .refused = node.content { return }
        error(
            Message("\(label)应为\(what)，这里是\(node.found)", en: "expected \(what) for \(label), found \(node.found)"),
            hint: example.map(NodeReader.suchAs))
    }

    /// Reports a word that is none of the allowed, with the nearest right one and all of them.
    func unknown(_ word: String, _ what: Message, among allowed: [String]) {
        error(
            Message("\(label)：未知的\(what) \(word)", en: "\(label): unknown \(what) '\(word)'")
                + NodeReader.nearest(word, among: allowed),
            hint: NodeReader.available(what, among: allowed))
    }

    static func suchAs(_ example: Message) -> Message {
        Message("例如：\(example)", en: "for example: \(example)")
    }

    /// `，是否为 points_each？`; empty where no word is near.
    static func nearest(_ word: String, among allowed: [String]) -> Message {
        NearestWord.of(word, among: allowed).map { Message("，是否为 \($0)？", en: ", did you mean '\($0)'?") } ?? .none
    }

    private static func available(_ what: Message, among allowed: [String]) -> Message {
        let list = Message.list(allowed)
        return allowed.isEmpty
            ? Message("这里没有可用的\(what)", en: "there is no \(what) to use here")
            : Message("可用的\(what)：\(list)", en: "the \(what) should be one of: \(list)")
    }
}
