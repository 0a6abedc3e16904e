import Kernel

/// Reads a county's plan, `county.yaml`.
struct CountyReader {
    let text: ConfigurationText
    let offered: [SectorID]

    func read(_ root: NodeReader) -> CountyPlan? {
        root.mapping { body in
            body.required("format")?.checkFormat()
            let id = body.required("county").flatMap(self.id)
            let title = body.required("title")?.text()
            let sectors = body.required("sectors").flatMap(self.sectors)
            let desk = body.required("objection_desk").flatMap(self.desk)
            let demo = body.required("demo").flatMap(self.demo)
            guard let id, let title, let sectors, let desk, let demo else { return nil }
            return CountyPlan(id: id, title: title, sectors: sectors, objectionDesk: desk, demo: demo, text: text)
        }
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

    private func demo(_ reader: NodeReader) -> CountyPlan.Demo? {
        reader.mapping { body in
            let subjects = body.required("subjects")?.integer(1...1_000_000)
            let seed = body.required("seed")?.integer(0...Int64.max)
            let from = body.required("from")?.day()
            let last = body.required("through")
            let through = last?.day()
            let region = body.required("region")?.text()
            let townships = body.required("townships")?.texts(Message("镇街", en: "township"))
            let industries = body.required("industries")?.texts(
                Message("行业门类", en: "industry"), example: .verbatim("[C, G]"))
            let bureau = body.required("bureau")?.text()
            if let from, let through, through < from { last?.error(CountyReader.backwards(from, through)) }
            guard let subjects, let seed, let from, let through, let region, let townships, let industries, let bureau
            else { return nil }
            return CountyPlan.Demo(
                subjects: Int(subjects), seed: UInt64(seed), from: from, through: through, region: region,
                townships: townships, industries: industries, bureau: bureau)
        }
    }

    private static func backwards(_ from: Day, _ through: Day) -> Message {
        Message(
            "演示数据的截止日 \(through) 早于起始日 \(from)",
            en: "the last day of the demonstration data, \(through), is before its first, \(from)")
    }
}
