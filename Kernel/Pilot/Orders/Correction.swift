import Kernel
import KernelIntake

/// A correction from a command or a facts file: some columns of a record's latest version, replaced.
struct Correction {
    private let latest: Fact
    private let kind: RecordKind

    private let today: Day

    init(of latest: Fact, in composition: Composition, today: Day) throws {
        guard let kind = composition.kinds.first(where: { $0.id == latest.payload.shape.kind }) else {
            let id = latest.payload.shape.kind
            throw Refusal(
                Message("记录类型 \(id) 不在本试点的配置里", en: "the record kind \(id) is not in this pilot's configuration"))
        }
        self.latest = latest
        self.today = today
        self.kind = kind
    }

    /// The canonical values of the new version, from texts such as `fine=20000`.
    func values(_ changes: [String]) throws -> [String] {
        var values = values(of: latest)
        for change in changes {
            let (name, text) = try parts(of: change)
            guard let place = place(of: name) else { throw unknown(name) }
            try refuseIdentity(kind.columns[place].name)
            do {
                values[place] = try TypedValue.canonical(text, column: kind.columns[place], kind: kind, today: today)
            } catch let reason as Reason {
                throw Refusal(Message("“\(change)”：\(reason.message)", en: "'\(change)': \(reason.message)"))
            }
        }
        return values
    }

    /// What a version says, in the same order.
    func values(of version: Fact) -> [String] {
        kind.columns.map { version.payload.value($0.name) }
    }

    /// By the column's name, or by a header under which files write it.
    private func place(of name: String) -> Int? {
        let wanted = Folding.code(name)
        return kind.index(of: name)
            ?? kind.columns.firstIndex { $0.allHeaders.contains { Folding.code($0) == wanted } }
    }

    private func parts(of change: String) throws -> (String, String) {
        guard let sign = change.firstIndex(of: "=") else {
            throw Refusal(
                Message(
                    "更正应写作 字段=值，如 fine=2.5；实为“\(change)”",
                    en: "a correction is written column=value, such as fine=2.5; this is '\(change)'"))
        }
        return (String(change[..<sign]), String(change[change.index(after: sign)...]))
    }

    private func unknown(_ name: String) -> Refusal {
        let names = kind.columns.map(\.name)
        let near = NearestWord.of(name, among: names)
        let guess = near.map { Message("，是否为 \($0)？", en: "; did you mean '\($0)'?") } ?? Message("。", en: ";")
        return Refusal(
            Message(
                "“\(kind.title)”没有字段 \(name)\(guess)  字段有：\(Message.list(names))",
                en: "'\(kind.title)' has no column '\(name)'\(guess) its columns: \(Message.list(names))"))
    }

    private func refuseIdentity(_ name: String) throws {
        if name == kind.roles.naturalPerson?.column {
            throw Refusal(
                Message(
                    "\(name) 说明相对人是谁，不能更正；如系自然人，请撤回（withdraw）这条，自然人不评价、不列名",
                    en: "\(name) says who the addressee is and cannot be corrected; ")
                    + Message(
                        "", en: "for a natural person, who is neither rated nor named, withdraw this record"))
        }
        guard kind.roles.identity.contains(name) || name == kind.roles.subject else { return }
        throw Refusal(
            Message(
                "\(name) 决定记录的编号，不能更正；请撤回（withdraw）这条，再报送正确的一条",
                en: "\(name) decides the record's id and cannot be corrected; withdraw it and send the right one"))
    }
}
