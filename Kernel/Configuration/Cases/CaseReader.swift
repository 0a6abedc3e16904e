import Kernel

/// Reads the worked cases of a sector.
struct CaseReader {
    let standard: Standard
    let national: [RecordKind]

    func read(_ root: NodeReader) -> [SectorCase]? {
        var places: [String: Location] = [:]
        return root.list(Message("用例", en: "case"), example: CaseReader.example) { reader in
            let item = reader.mapping(example: Message("- name: …", en: "- name: ...")) { body in
                sectorCase(body, reader)
            }
            if let item, let first = places[item.name] {
                reader.report.error(
                    Message("用例“\(item.name)”写了两次", en: "case '\(item.name)' is written twice"), at: item.location,
                    hint: Message("第一个在 \(first)", en: "the first is at \(first)"))
            }
            if let item { places[item.name] = item.location }
            return item
        }
    }

    private static let example = Message(
        "- name: 2026年3月两次处罚使得分降低", en: "- name: two penalties in March 2026 lower the score")

    private func sectorCase(_ body: MappingReader, _ reader: NodeReader) -> SectorCase? {
        let name = body.required("name")
        let title = name?.text()
        let on = body.required("on")?.day()
        let subject = body.optional("subject")?.text()
        let register = body.optional("register").flatMap { reader in
            reader.block().map { Placed($0, at: reader.location) }
        }
        let records = body.optional("records").flatMap(self.records) ?? []
        let facts = body.optional("facts")?.list(Message("事项", en: "fact"), fact) ?? []
        let expectations = ExpectationReader(standard: standard, on: on)
        let expect = body.required("expect").flatMap(expectations.read)
        guard let title, let on, let expect else { return nil }
        return SectorCase(
            name: title, location: name?.location ?? reader.location, on: on, subject: subject, register: register,
            records: records, facts: facts, expect: expect)
    }

    // MARK: Records

    private func records(_ reader: NodeReader) -> [CaseRecords]? {
        guard case .mapping(let pairs) = reader.node.content else {
            reader.expected(
                Message("一组“记录类型: CSV”", en: "a mapping of 'record kind: CSV'"), example: .verbatim("penalty: |"))
            return nil
        }
        return pairs.compactMap { pair in
            let kind = self.kind(pair.name, reader.key(pair))
            let csv = reader.child(pair).block()
            guard let kind, let csv else { return nil }
            return CaseRecords(kind: kind, csv: csv, location: pair.value.start)
        }
    }

    private func kind(_ name: String, _ key: NodeReader) -> KindID? {
        if name == KindID.registration.description {
            key.error(
                Message(
                    "登记表写在 register（登记表）里，不写在 records（记录）里", en: "the register goes under register, not under records"))
            return nil
        }
        let all = national.map(\.id) + standard.kinds.map(\.id)
        if let id = all.first(where: { $0.description == name }) { return id }
        if let kind = standard.kinds.first(where: { $0.id.short == name }) { return kind.id }
        let names = national.map(\.id.description) + standard.kinds.map(\.id.short)
        key.unknown(
            name, Message("记录类型", en: "record kind"), among: names.filter { $0 != KindID.registration.description })
        return nil
    }

    // MARK: Facts

    private static let facts: [(word: String, kind: FactKind)] = [
        ("withdrawn", .withdrawn), ("repaired", .repaired), ("objection-opened", .objectionOpened),
        ("objection-closed", .objectionClosed), ("classified", .classified),
    ]

    private func fact(_ reader: NodeReader) -> CaseFact? {
        reader.mapping(example: CaseReader.factExample) { body in
            let word = body.required("fact")?.word(Message("事项", en: "fact"), of: CaseReader.facts.map(\.word))
            let record = body.required("record")?.text()
            let day = body.required("day")?.day()
            let target = body.required(
                "as", onlyIf: word.map { $0 == "classified" }, Message(" fact: classified", en: "'fact: classified'"))
            let kind = target.flatMap(ownKind)
            let because = body.required("because")?.text()
            guard let fact = CaseReader.facts.first(where: { $0.word == word })?.kind, let record, let day, let because
            else { return nil }
            return CaseFact(
                kind: fact, record: record, day: day, target: kind, because: because, location: reader.location)
        }
    }

    private static let factExample = Message(
        "{fact: repaired, record: …, day: 2026-01-01, because: …}",
        en: "{fact: repaired, record: ..., day: 2026-01-01, because: ...}")

    private func ownKind(_ reader: NodeReader) -> KindID? {
        guard let word = reader.word(Message("记录类型", en: "record kind"), of: standard.kinds.map(\.id.short)) else {
            return nil
        }
        return standard.kinds.first { $0.id.short == word }?.id
    }
}
