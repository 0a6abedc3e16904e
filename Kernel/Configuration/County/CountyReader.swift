import Kernel

/// Reads a county's plan, `county.yaml`.
struct CountyReader {
    let text: ConfigurationText
    let offered: [SectorID]
    /// Every kind that a file may bring; nil while the standards are not read yet.
    let kinds: [RecordKind]?

    func read(_ root: NodeReader) -> CountyPlan? {
        root.mapping { body in
            body.required("format")?.checkFormat()
            let id = body.required("county").flatMap(self.id)
            let title = body.required("title")?.text()
            let sectors = body.required("sectors").flatMap(self.sectors)
            let desk = body.required("objection_desk").flatMap(self.desk)
            let demo = body.required("demo").flatMap(DemoReader(reportable: reportable(sectors)).read)
            guard let id, let title, let sectors, let desk, let demo else { return nil }
            return CountyPlan(id: id, title: title, sectors: sectors, objectionDesk: desk, demo: demo, text: text)
        }
    }

    /// The kinds that have something to show, and the sectors that the county has.
    private func reportable(_ sectors: [SectorID]?) -> [String]? {
        guard let kinds, let sectors else { return nil }
        let shown = kinds.filter { $0.id == .registration || $0.examples != nil }
        return shown.map(\.id.description) + sectors.map(\.description)
    }

    private func id(_ reader: NodeReader) -> String? {
        guard let id = reader.text() else { return nil }
        if !NameRule.word.allows(id) {
            reader.error(
                Message("\(reader.label) \(id) 不能用", en: "\(reader.label), '\(id)', cannot be used"),
                hint: NameRule.word.explanation)
        }
        return id
    }

    private func sectors(_ reader: NodeReader) -> [SectorID]? {
        var seen: Set<String> = []
        let what = Message("行业", en: "sector")
        return reader.list(what, example: .verbatim("[\(offered.first?.description ?? "")]")) { element in
            guard let name = element.word(what, of: offered.map(\.description)) else { return nil }
            if !seen.insert(name).inserted { element.error(NodeReader.twice(name, in: reader.label)) }
            return SectorID(name)
        }
    }

    private func desk(_ reader: NodeReader) -> CountyPlan.ObjectionDesk? {
        reader.mapping(example: CountyReader.deskExample) { body in
            let office = body.required("office")?.text()
            let address = body.required("address")?.text()
            let phone = body.required("phone")?.text()
            guard let office, let address, let phone else { return nil }
            return CountyPlan.ObjectionDesk(office: office, address: address, phone: phone)
        }
    }

    private static let deskExample = Message(
        "{office: …, address: …, phone: …}", en: "{office: ..., address: ..., phone: ...}")
}
