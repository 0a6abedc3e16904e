import Kernel

/// Reads which column of a kind plays which part: subject, day, identity and the rest.
struct RolesReader {
    let columns: Declared<Column>

    func read(_ body: MappingReader) -> RecordKind.Roles? {
        let subject = column(body.required("subject"), "主体代码", ["organisation"])
        let day = column(body.required("day"), "发生日期", ["day"])
        let identity = body.required("identity").flatMap(self.identity)
        let naturalPerson = body.optional("natural_person").flatMap(self.naturalPerson)
        var roles = RecordKind.Roles(subject: subject ?? "", day: day ?? "", identity: identity ?? [])
        roles.subjectName = column(body.optional("subject_name"), "主体名称", ["text"])
        roles.authority = column(body.optional("authority"), "决定机关代码", ["organisation"])
        roles.authorityName = column(body.optional("authority_name"), "决定机关名称", ["text"])
        roles.decisionNumber = column(body.optional("decision_number"), "文号", ["text"])
        roles.sender = column(body.optional("sender"), "报送单位", ["text", "organisation"])
        roles.senderCode = column(body.optional("sender_code"), "报送单位代码", ["organisation"])
        roles.naturalPerson = naturalPerson
        return subject == nil || day == nil || identity == nil ? nil : roles
    }

    private func column(_ reader: NodeReader?, _ use: String, _ types: [String]) -> String? {
        reader.flatMap { columns.find($0, for: use, types: types)?.name }
    }

    private func identity(_ reader: NodeReader) -> [String]? {
        let types = Column.typeTitles.map(\.0).filter { $0 != "personal" }
        var seen: Set<String> = []
        return reader.list("字段", example: "[accident_no]") { element in
            guard let name = column(element, "识别字段", types) else { return nil }
            if !seen.insert(name).inserted { element.error("\(reader.label)里 \(name) 写了两次") }
            return name
        }
    }

    private func naturalPerson(_ reader: NodeReader) -> RecordKind.NaturalPerson? {
        reader.mapping(example: "{column: party_type, values: [自然人]}") { body in
            let name = column(body.required("column"), "自然人标志", ["text", "choice"])
            let values = body.required("values")?.texts("取值", example: "[自然人]")
            let documents = (body.optional("documents")?.list("证件栏") { column($0, "证件栏", ["personal"]) }) ?? []
            guard let name, let values else { return nil }
            return RecordKind.NaturalPerson(column: name, values: values, documents: documents)
        }
    }
}
