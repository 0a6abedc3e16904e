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
            let all = Message.list(short.map(\.id.description))
            throw Refusal(
                Message("\(name) 不止一种：\(all)，请写全名", en: "'\(name)' means several: \(all); write the full name"))
        }
        let near = NearestWord.of(name, among: names + readable.map(\.id.short))
        let guess = near.map { Message("，是否为 \($0)？", en: "; did you mean '\($0)'?") } ?? Message("。", en: ";")
        throw Refusal(
            Message(
                "没有记录类型 \(name)\(guess)  可用：\(Message.list(names))",
                en: "no record kind '\(name)'\(guess) available: \(Message.list(names))"))
    }

    /// A kind of one of the pilot's sectors, into which an officer may classify.
    func findingKind(named name: String) throws -> KindID {
        let kind = try kind(named: standards.flatMap(\.kinds).first { $0.id.short == name }?.id.description ?? name)
        guard standards.contains(where: { $0.kinds.contains { $0.id == kind } }) else {
            throw Refusal(
                Message(
                    "\(kind) 是全国统一的记录类型，不能作为归类的结果；请写行业的记录类型",
                    en: "\(kind) is a national kind, into which nothing is classified; write a sector's kind")
            )
        }
        return kind
    }
}
