import Kernel

/// Reads `config/national/kinds.yaml`.
struct NationalReader {
    let report: Report

    func read(_ root: NodeReader) -> [RecordKind]? {
        root.mapping { body in
            body.required("format")?.checkFormat()
            guard let kinds = body.required("kinds").flatMap(KindsReader(sector: nil).read) else { return nil }
            checkRegister(kinds, body)
            return kinds.all.compactMap(\.recordKind)
        }
    }

    private func checkRegister(_ kinds: Declared<DeclaredKind>, _ body: MappingReader) {
        guard let chapter = body.keyNode("kinds") else { return }
        guard kinds.contains(KindID.registration.description) else {
            return chapter.error("缺少记录类型 registration（主体登记）", hint: "登记表是评价的前提，请先声明它")
        }
        guard let register = kinds[KindID.registration.description] else { return }
        let missing = RegisterColumn.all.filter { !register.columns.contains($0) }
        if !missing.isEmpty {
            (register.place ?? chapter).error("registration（主体登记）缺少字段 \(missing.joined(separator: "、"))")
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
            (register.place ?? chapter).error(
                "registration（主体登记）的 \(name) 应为 \(Column.typeLabel(type))，这里是 \(Column.typeLabel(column.typeWord))")
        }
    }
}

extension NodeReader {
    /// The version of the language. There is one so far.
    func checkFormat() {
        if let number = integer(Int64.min...Int64.max), number != 1 {
            error("\(label)应为 1，这里是 \(number)", hint: "这个程序只读第 1 版格式")
        }
    }
}
