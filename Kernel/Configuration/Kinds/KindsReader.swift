import Kernel

/// Reads `kinds:`, of a sector or national.
struct KindsReader {
    /// The sector whose kinds they are; nil for national ones, which have no derived columns.
    let sector: SectorID?

    func read(_ chapter: NodeReader) -> Declared<DeclaredKind>? {
        chapter.named(Message("记录类型", en: "record kind"), .word, kind)
    }

    private func kind(_ entry: NamedReader) -> DeclaredKind? {
        refuseReserved(entry)
        PrivateMatter.refuse(entry.name, at: entry.key)
        return entry.value.mapping { body in
            let title = body.required("title")?.publicText()
            let nature = body.required("nature").flatMap(self.nature)
            let columns =
                body.required("columns")?.named(Message("字段", en: "column"), .word, ColumnReader.declared)
                ?? .unread
            let derived = derivedColumns(body)
            if let derived { refuseTwice(derived.value, columns, derived.place) }
            refuseSharedHeaders(columns, body.keyNode("columns"))
            return DeclaredKind(
                id: id(entry.name), title: title ?? entry.name, nature: nature, columns: columns,
                derived: derived?.value ?? Declared(), roles: roles(body, columns),
                examples: body.optional("examples").flatMap { ExamplesReader(columns: columns).read($0) },
                place: derived?.place ?? entry.key)
        }
    }

    private func nature(_ reader: NodeReader) -> RecordNature? {
        reader.word(Message("信息性质", en: "nature"), of: RecordNature.allCases.map(\.rawValue))
            .flatMap(RecordNature.init(rawValue:))
    }

    private func id(_ name: String) -> KindID {
        sector.map { KindID("\($0).\(name)") } ?? KindID(name)
    }

    private func roles(_ body: MappingReader, _ columns: Declared<Column>) -> RecordKind.Roles? {
        RolesReader(columns: columns).read(body)
    }

    private func derivedColumns(_ body: MappingReader) -> (value: Declared<Column>, place: NodeReader?)? {
        let child = body.optional(
            "derived", onlyIf: sector != nil, Message("行业的记录类型", en: "the record kinds of a sector"))
        let what = Message("派生字段", en: "derived column")
        guard let value = child?.named(what, .word, ColumnReader.derived) else { return nil }
        return (value, body.keyNode("derived"))
    }

    private func refuseTwice(_ derived: Declared<Column>, _ columns: Declared<Column>, _ place: NodeReader?) {
        for name in derived.names where columns.names.contains(name) {
            place?.error(
                Message(
                    "字段 \(name) 既在 columns（字段）里，又在 derived（派生字段）里",
                    en: "column '\(name)' is both under columns and under derived"),
                hint: Message("请给其中一个改名", en: "rename one of them"))
        }
    }

    /// Two columns under one header: no reader of files could tell them apart.
    private func refuseSharedHeaders(_ columns: Declared<Column>, _ place: NodeReader?) {
        var owners: [String: String] = [:]
        for column in columns.all {
            for header in Set(column.allHeaders).sorted() {
                if let other = owners[header] {
                    place?.error(
                        KindsReader.shared(header, other, column.name),
                        hint: Message("请改其中一个", en: "change one of them"))
                }
                owners[header] = column.name
            }
        }
    }

    private static func shared(_ header: String, _ one: String, _ other: String) -> Message {
        Message(
            "字段 \(one) 和 \(other) 都用表头“\(header)”，读文件时无法分辨",
            en: "columns '\(one)' and '\(other)' both have the header '\(header)', the same to a reader of files")
    }

    private func refuseReserved(_ entry: NamedReader) {
        let isRegister = entry.name == KindID.registration.description && sector != nil
        guard let use = isRegister ? KindsReader.register : KindsReader.reserved[entry.name] else { return }
        entry.key.error(
            Message(
                "记录类型不能叫 \(entry.name)：\(use)", en: "a record kind cannot be called '\(entry.name)': \(use)"),
            hint: Message("请改名", en: "rename it"))
    }

    /// Names that rules and tables use for something else.
    private static let reserved = [
        "unclassified": Message("这个编号留给未归类记录", en: "that id is for unclassified records"),
        "none": Message("归类表用它表示不归本行业", en: "classify tables use it for what is not of this sector"),
    ]

    /// The national kind of the register, which no sector declares again.
    private static let register = Message("规则用它表示主体登记", en: "rules use it for the register")
}
