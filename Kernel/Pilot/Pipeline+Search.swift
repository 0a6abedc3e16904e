import Kernel

extension Pipeline {
    /// The one subject that a code or a part of a name means.
    public func subject(matching text: String, asOf day: Day) throws -> SubjectNumber {
        var found = try ledger.subjects(matching: Pipeline.canonical(text), limit: 21)
        if found.isEmpty, let vessel = ObjectCode(bareNumber: text) {
            found = try ledger.subjects(matching: vessel.description, limit: 21)
        }
        if found.count == 1 { return found[0] }
        guard !found.isEmpty else { throw Refusal(nothingFound(text)) }
        let list = try found.prefix(20).map { number in
            let profile = try profile(of: number, asOf: day)
            return "    \(profile.code)  \(profile.name)"
        }
        let more = found.count > 20 ? Message("\n    ……", en: "\n    ...") : .none
        throw Refusal(
            Message("“\(text)”符合多个主体，请写其中一个代码：\n", en: "'\(text)' fits several subjects; write one of their codes:\n")
                + .verbatim(list.joined(separator: "\n")) + more)
    }

    /// The one record that the beginning of an id means.
    public func record(startingWith prefix: String) throws -> (record: RecordID, subject: SubjectNumber) {
        guard prefix.utf8.count >= 8 else {
            throw Refusal(
                Message(
                    "记录编号请至少写 R- 和后面六位，如 R-7Q2M4K；编号见 explain 的各行",
                    en: "write at least R- and six characters of a record id, such as R-7Q2M4K; explain shows the ids"))
        }
        return try Pipeline.only(try ledger.records(startingWith: prefix), prefix)
    }

    /// The one record among those found for the beginning of an id.
    static func only(
        _ found: [(record: RecordID, subject: SubjectNumber)], _ prefix: String
    ) throws -> (record: RecordID, subject: SubjectNumber) {
        if found.count == 1 { return found[0] }
        if found.isEmpty {
            throw Refusal(
                Message(
                    "没有编号以 \(prefix) 开头的记录；编号见 explain 的各行（R-…）",
                    en: "no record id begins with '\(prefix)'; explain shows the ids (R-...)"))
        }
        let list = found.prefix(10).map { "    \($0.record)" }.joined(separator: "\n")
        throw Refusal(
            Message(
                "以 \(prefix) 开头的记录不止一条，请多写几位：\n\(list)",
                en: "several record ids begin with '\(prefix)'; write more of it:\n\(list)"))
    }

    /// A vessel is known as IMO9074729, whether a blank is typed in it or not.
    private static func canonical(_ text: String) -> String {
        guard ObjectCode.isMeant(text), case .success(let code) = ObjectCode.read(text) else { return text }
        return code.description
    }

    private func nothingFound(_ text: String) -> Message {
        if IdentityNumberShape.isPerson(text) {
            return Message(
                "这是自然人证件号码的样式；自然人不评价、不列名",
                en: "this looks like a natural person's number; natural persons are neither rated nor named")
        }
        if case .failure(let problem) = SubjectCode.read(text), text.utf8.count >= 15 || ObjectCode.isMeant(text) {
            return Message(
                "登记中没有 \(text)：\(problem.message)", en: "'\(text)' is not in the register: \(problem.message)")
        }
        return Message(
            "登记中没有代码或名称符合“\(text)”的主体；请核对，或先收登记文件",
            en: "no code or name in the register fits '\(text)'; check it, or receive the register first")
    }
}
