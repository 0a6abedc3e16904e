import Kernel

/// Reads `demo:` of a county's plan: how its demonstration data are made.
struct DemoReader {
    /// What a bureau can report; nil while the kinds are not known yet.
    let reportable: [String]?

    func read(_ reader: NodeReader) -> CountyPlan.Demo? {
        reader.mapping { body in
            let subjects = body.required("subjects")?.integer(1...1_000_000)
            let seed = body.required("seed")?.integer(0...Int64.max)
            let span = span(body)
            let region = body.required("region").flatMap(self.region)
            let townships = body.required("townships")?.texts(Message("镇街", en: "township"))
            let industries = body.required("industries")?.texts(
                Message("行业门类", en: "industry"), example: .verbatim("[C, G]"))
            let objects = self.objects(body)
            let bureaus = self.bureaus(body, objects)
            guard let subjects, let seed, let span, let region, let townships, let industries, let objects, let bureaus
            else { return nil }
            return CountyPlan.Demo(
                subjects: Int(subjects), seed: UInt64(seed), from: span.from, through: span.through, region: region,
                townships: townships, industries: industries, objects: objects, bureaus: bureaus)
        }
    }

    private func span(_ body: MappingReader) -> (from: Day, through: Day)? {
        let from = body.required("from")?.day()
        let last = body.required("through")
        let through = last?.day()
        guard let from, let through else { return nil }
        if through < from { last?.error(DemoReader.backwards(from, through)) }
        return (from, through)
    }

    private func region(_ reader: NodeReader) -> String? {
        guard let region = reader.text() else { return nil }
        if region.utf8.count != 6 || !region.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            reader.expected(Message("六位区划代码", en: "a region code of six digits"), example: .verbatim("\"441303\""))
        }
        return region
    }

    // MARK: Objects

    /// None where the plan says nothing of them; nil when it could not be read.
    private func objects(_ body: MappingReader) -> [CountyPlan.Demo.Objects]? {
        guard let reader = body.optional("objects") else { return [] }
        let classes = DemoReader.objectClasses.map(\.rawValue)
        let objects = reader.named(DemoReader.objectWord, .word) { entry -> CountyPlan.Demo.Objects? in
            guard let place = classes.firstIndex(of: entry.name) else {
                entry.key.unknown(entry.name, DemoReader.objectWord, among: classes)
                return nil
            }
            return entry.value.integer(0...1000).map {
                CountyPlan.Demo.Objects(DemoReader.objectClasses[place], Int($0))
            }
        }
        return objects?.all.count == objects?.names.count ? objects?.all : nil
    }

    private static let objectWord = Message("对象类别", en: "object class")
    private static let objectClasses = SubjectClass.allCases.filter(\.isObject)

    // MARK: Bureaus

    private func bureaus(_ body: MappingReader, _ objects: [CountyPlan.Demo.Objects]?) -> [DemoBureau]? {
        guard let (key, reader) = body.exactlyOne(of: ["bureaus", "bureau"]) else { return nil }
        if key == "bureau" { return reader.text().map { [DemoBureau.alone($0)] } }
        return several(reader, objects)
    }

    private func several(_ reader: NodeReader, _ objects: [CountyPlan.Demo.Objects]?) -> [DemoBureau]? {
        let bureau = DemoBureauReader(reportable: reportable, objects: objects?.map(\.subjectClass))
        var titles: Set<String> = []
        let read = reader.named(DemoBureauReader.word, .word) { entry in
            let bureau = bureau.read(entry)
            // Who reports is told by the title.
            if let title = bureau?.title, !titles.insert(title).inserted {
                entry.key.error(NodeReader.twice(title, in: reader.label))
            }
            return bureau
        }
        guard let bureaus = read, bureaus.all.count == bureaus.names.count else { return nil }
        verifyCollector(bureaus.all, reader)
        return bureaus.all
    }

    /// What nobody names must still be somebody's: otherwise a new kind would be missing in silence.
    private func verifyCollector(_ bureaus: [DemoBureau], _ reader: NodeReader) {
        let open = bureaus.filter { $0.reports == nil }.map(\.id)
        guard open.count != 1 else { return }
        let found =
            open.isEmpty
            ? Message("现在每个都写了", en: "here all have it")
            : Message("现在 \(Message.list(open)) 都没写", en: "here \(Message.list(open)) have none")
        reader.error(
            Message(
                "\(reader.label)：应恰好有一个单位不写 reports（报送什么），由它报送其他单位都不报送的记录；\(found)",
                en: "\(reader.label): exactly one bureau must have no 'reports' and report what no other does; \(found)"
            ))
    }

    private static func backwards(_ from: Day, _ through: Day) -> Message {
        Message(
            "演示数据的截止日 \(through) 早于起始日 \(from)",
            en: "the last day of the demonstration data, \(through), is before its first, \(from)")
    }
}
