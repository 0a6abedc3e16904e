import Kernel

extension Composition {
    /// A record kind by its full name or, where only one kind has it, by its short name.
    public func kind(named name: String) throws -> KindID {
        let readable = kinds.filter { !$0.columns.isEmpty }
        if let exact = readable.first(where: { $0.id.description == name }) { return exact.id }
        let short = readable.filter { $0.id.short == name || $0.title == name }
        if short.count == 1 { return short[0].id }
        let names = readable.map(\.id.description)
        if short.count > 1 {
            throw Refusal("\(name) 不止一种：\(short.map(\.id.description).joined(separator: "、"))，请写全名")
        }
        let near = NearestWord.of(name, among: names + readable.map(\.id.short)).map { "，是否为 \($0)？" } ?? "。"
        throw Refusal("没有记录类型 \(name)\(near)  可用：\(names.joined(separator: "、"))")
    }

    /// A kind of one of the pilot's sectors, into which an officer may classify.
    func findingKind(named name: String) throws -> KindID {
        let kind = try kind(named: standards.flatMap(\.kinds).first { $0.id.short == name }?.id.description ?? name)
        guard standards.contains(where: { $0.kinds.contains { $0.id == kind } }) else {
            throw Refusal("\(kind) 是全国统一的记录类型，不能作为归类的结果；请写行业的记录类型")
        }
        return kind
    }
}
