import Kernel
import KernelIntake

/// A correction from a command or a facts file: some columns of a record's latest version, replaced.
struct Correction {
    private let latest: Fact
    private let kind: RecordKind

    private let today: Day

    init(of latest: Fact, in composition: Composition, today: Day) throws {
        guard let kind = composition.kinds.first(where: { $0.id == latest.payload.shape.kind }) else {
            throw Refusal("记录类型 \(latest.payload.shape.kind) 不在本试点的配置里")
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
                throw Refusal("“\(change)”：\(reason.message)")
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
        guard let sign = change.firstIndex(of: "=") else { throw Refusal("更正应写作 字段=值，如 fine=2.5；实为“\(change)”") }
        return (String(change[..<sign]), String(change[change.index(after: sign)...]))
    }

    private func unknown(_ name: String) -> Refusal {
        let names = kind.columns.map(\.name)
        let near = NearestWord.of(name, among: names).map { "，是否为 \($0)？" } ?? "。"
        return Refusal("“\(kind.title)”没有字段 \(name)\(near)  字段有：\(names.joined(separator: "、"))")
    }

    private func refuseIdentity(_ name: String) throws {
        if name == kind.roles.naturalPerson?.column {
            throw Refusal("\(name) 说明相对人是谁，不能更正；如系自然人，请撤回（withdraw）这条，自然人不评价、不列名")
        }
        guard kind.roles.identity.contains(name) || name == kind.roles.subject else { return }
        throw Refusal("\(name) 决定记录的编号，不能更正；请撤回（withdraw）这条，再报送正确的一条")
    }
}
