import Kernel

/// Reads the files of `config/national/` that declare kinds.
struct NationalReader {
    let report: Report

    func read(_ texts: [ConfigurationText]) -> [RecordKind]? {
        let files = texts.map(file)
        guard files.allSatisfy({ $0 != nil }), let chapter = files.first??.chapter else { return nil }
        var kinds = Declared<DeclaredKind>()
        for file in files.compactMap(\.self) { kinds = add(file.kinds, to: kinds) }
        checkRegister(kinds, chapter)
        return kinds.all.compactMap(\.recordKind)
    }

    /// The kinds of one file, and the key that they stand under; nil where they could not be read.
    private func file(_ text: ConfigurationText) -> (kinds: Declared<DeclaredKind>, chapter: NodeReader)? {
        guard let root = NodeComposer.compose(text, report: report) else { return nil }
        let label = Message("国家记录类型", en: "the national record kinds")
        return NodeReader(root, label, report).mapping { body in
            body.required("format")?.checkFormat()
            guard let kinds = body.required("kinds").flatMap(KindsReader(sector: nil).read),
                let chapter = body.keyNode("kinds")
            else { return nil }
            return (kinds, chapter)
        }
    }

    private func add(_ more: Declared<DeclaredKind>, to kinds: Declared<DeclaredKind>) -> Declared<DeclaredKind> {
        for name in more.names where kinds.contains(name) {
            let first = kinds[name]?.place?.location.description ?? ""
            more[name]?.place?.error(
                Message("记录类型 \(name) 在另一个文件里已经声明", en: "record kind '\(name)' is already declared in another file"),
                hint: Message("第一个在 \(first)；请删去一个", en: "the first is at \(first); remove one of them"))
        }
        return kinds.merged(with: more)
    }

    private func checkRegister(_ kinds: Declared<DeclaredKind>, _ chapter: NodeReader) {
        guard kinds.contains(KindID.registration.description) else {
            return chapter.error(
                Message("缺少记录类型 registration（主体登记）", en: "the record kind registration is missing"),
                hint: Message("登记表是评价的前提，请先声明它", en: "nothing can be rated without a register; declare it first"))
        }
        guard let register = kinds[KindID.registration.description] else { return }
        let missing = RegisterColumn.all.filter { !register.columns.contains($0) }
        if !missing.isEmpty {
            let list = Message.list(missing)
            (register.place ?? chapter).error(
                Message("registration（主体登记）缺少字段 \(list)", en: "registration lacks the columns \(list)"))
        }
        checkTypes(register, chapter)
    }

    /// The kernel reads these columns itself, so their types are fixed.
    private func checkTypes(_ register: DeclaredKind, _ chapter: NodeReader) {
        let needed = [
            (RegisterColumn.code, "organisation"), (RegisterColumn.since, "day"), (RegisterColumn.changedOn, "day"),
            (RegisterColumn.status, "choice"),
        ]
        for (name, type) in needed {
            guard let column = register.columns[name], column.typeWord != type else { continue }
            let (expected, found) = (Column.typeLabel(type), Column.typeLabel(column.typeWord))
            (register.place ?? chapter).error(
                Message(
                    "registration（主体登记）的 \(name) 应为 \(expected)，这里是 \(found)",
                    en: "expected \(expected) for '\(name)' of registration, found \(found)"))
        }
    }
}

extension NodeReader {
    /// The version of the language. There is one so far.
    func checkFormat() {
        if let number = integer(Int64.min...Int64.max), number != 1 {
            error(
                Message("\(label)应为 1，这里是 \(number)", en: "expected 1 for \(label), found \(number)"),
                hint: Message("这个程序只读第 1 版格式", en: "this program reads only version 1 of the format"))
        }
    }
}
