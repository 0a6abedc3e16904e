import Kernel

/// Reads which column of a kind plays which part: subject, day, identity and the rest.
struct RolesReader {
    let columns: Declared<Column>

    func read(_ body: MappingReader) -> RecordKind.Roles? {
        let subject = column(
            body.required("subject"), Message("主体代码", en: "the code of the subject"), ["organisation"])
        let day = column(body.required("day"), Message("发生日期", en: "the day of the record"), ["day"])
        let identity = body.required("identity").flatMap(self.identity)
        let naturalPerson = body.optional("natural_person").flatMap(self.naturalPerson)
        var roles = RecordKind.Roles(subject: subject ?? "", day: day ?? "", identity: identity ?? [])
        readOffices(body, &roles)
        roles.naturalPerson = naturalPerson
        return subject == nil || day == nil || identity == nil ? nil : roles
    }

    /// Who decided and who sent, and what they call the subject and the decision.
    private func readOffices(_ body: MappingReader, _ roles: inout RecordKind.Roles) {
        roles.subjectName = column(
            body.optional("subject_name"), Message("主体名称", en: "the name of the subject"), ["text"])
        roles.authority = column(
            body.optional("authority"), Message("决定机关代码", en: "the code of the authority"), ["organisation"])
        roles.authorityName = column(
            body.optional("authority_name"), Message("决定机关名称", en: "the name of the authority"), ["text"])
        roles.decisionNumber = column(
            body.optional("decision_number"), Message("文号", en: "the decision number"), ["text"])
        roles.sender = column(body.optional("sender"), Message("报送单位", en: "the sender"), ["text", "organisation"])
        roles.senderCode = column(
            body.optional("sender_code"), Message("报送单位代码", en: "the code of the sender"), ["organisation"])
    }

    private func column(_ reader: NodeReader?, _ use: Message, _ types: [String]) -> String? {
        reader.flatMap { columns.find($0, for: use, types: types)?.name }
    }

    private func identity(_ reader: NodeReader) -> [String]? {
        let types = Column.typeWords.filter { $0 != "personal" }
        var seen: Set<String> = []
        return reader.list(Message("字段", en: "column"), example: .verbatim("[accident_no]")) { element in
            guard let name = column(element, Message("识别字段", en: "identity"), types) else { return nil }
            if !seen.insert(name).inserted { element.error(NodeReader.twice(name, in: reader.label)) }
            return name
        }
    }

    private func naturalPerson(_ reader: NodeReader) -> RecordKind.NaturalPerson? {
        reader.mapping(example: RolesReader.personExample) { body in
            let name = column(
                body.required("column"), Message("自然人标志", en: "the mark of natural persons"), ["text", "choice"])
            let values = body.required("values")?.texts(
                Message("取值", en: "value"), example: Message("[自然人]", en: "[natural person]"))
            let documents = body.optional("documents").flatMap(self.documents) ?? []
            guard let name, let values else { return nil }
            return RecordKind.NaturalPerson(column: name, values: values, documents: documents)
        }
    }

    private func documents(_ reader: NodeReader) -> [String]? {
        reader.list(Message("证件栏", en: "document column")) {
            column($0, Message("证件栏", en: "an identity document"), ["personal"])
        }
    }

    private static let personExample = Message(
        "{column: party_type, values: [自然人]}", en: "{column: party_type, values: [natural person]}")
}
