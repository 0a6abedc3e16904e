import Kernel

/// Reads a county's file of dated values for one sector's standard, `overrides/*.yaml`.
struct OverrideReader {
    static let label = Message("区县定值", en: "the county's override")

    let report: Report
    let sector: SectorID
    /// Where the standard has dated values; nil where it could not be read, and then no place is judged.
    let places: DatedPlaces?

    func read(_ texts: [ConfigurationText]) -> Overrides {
        var titles: [String: Declared<String>] = [:]
        var additions: [Addition] = []
        for text in texts {
            let (documents, values) = read(text) ?? (.unread, [])
            titles[text.path] = documents
            for value in values where isNew(value, among: additions) { additions.append(value) }
        }
        return Overrides(texts: texts, titles: titles, additions: additions)
    }

    private func read(_ text: ConfigurationText) -> (Declared<String>, [Addition])? {
        NodeComposer.compose(text, report: report).flatMap { root in
            NodeReader(root, OverrideReader.label, report).mapping { body in
                body.required("format")?.checkFormat()
                _ = body.required("sector")?.word(Message("行业", en: "sector"), of: [sector.description])
                let titles = body.required("references")?.named(Message("依据", en: "reference"), .any) {
                    $0.value.text()
                }
                let additions = body.required("override").map { self.additions($0) }
                return (titles ?? .unread, additions ?? [])
            }
        }
    }

    // MARK: Places

    private func additions(_ reader: NodeReader) -> [Addition] {
        guard case .mapping(let pairs) = reader.node.content else {
            reader.expected(
                Message("一组“位置: 带首日的值”", en: "a mapping of 'place: dated value'"), example: OverrideReader.example)
            return []
        }
        if pairs.isEmpty {
            reader.error(
                Message("\(reader.label)里没有定值", en: "\(reader.label) adds nothing"),
                hint: NodeReader.suchAs(OverrideReader.example))
        }
        return pairs.flatMap { pair in
            let value = NodeReader(pair.value, .verbatim(pair.name), report)
            guard let places else { return [Addition]() }
            guard let city = places[pair.name] else {
                refuse(pair, places)
                return []
            }
            return values(value, pair.name, city)
        }
    }

    private func refuse(_ pair: Node.Pair, _ places: DatedPlaces) {
        let nearest = places.nearest(pair.name).map { Message("，是否为 \($0)？", en: ", did you mean '\($0)'?") } ?? .none
        let what =
            places.hasOther(pair.name)
            ? Message("\(pair.name) 不是带首日的值，区县不能另定", en: "'\(pair.name)' is no dated value, which a county may add to")
            : Message("评价标准里没有 \(pair.name) 这个位置", en: "the standard has no place '\(pair.name)'")
        let allowed = Message.list(places.continuations(of: pair.name))
        report.error(
            what + nearest, at: pair.key.start,
            hint: Message("可用的位置：\(allowed)", en: "the places should begin with one of: \(allowed)"))
    }

    // MARK: Values

    private func values(_ reader: NodeReader, _ place: String, _ city: [Node.Pair]) -> [Addition] {
        var last: Day?
        let pairs = References.datedPairs(reader) ?? []
        return pairs.compactMap { pair in
            guard let since = References.firstDay(pair, reader, after: &last) else { return nil }
            guard isFree(since, reader.key(pair), city) else { return nil }
            return Addition(place: place, since: since, pair: pair)
        }
    }

    /// A county says nothing about a day on which the standard itself begins a value, nor about the time before it.
    private func isFree(_ since: Day, _ key: NodeReader, _ city: [Node.Pair]) -> Bool {
        if let same = city.first(where: { Day($0.name) == since }) {
            key.error(
                Message(
                    "\(key.label)：评价标准在 \(since) 已经定了值，区县不能改写",
                    en: "\(key.label): the standard has a value from \(since) itself, which a county cannot change"),
                hint: Message(
                    "评价标准的值在 \(same.key.start)；请写另一个首日",
                    en: "that of the standard is at \(same.key.start); write another first day"))
            return false
        }
        if let first = city.compactMap({ Day($0.name) }).min(), since < first {
            key.error(
                Message(
                    "\(key.label)：评价标准自 \(first) 起才有值，区县不能从更早的 \(since) 起另定",
                    en: "\(key.label): the standard has a value only from \(first), and a county none from \(since)"),
                hint: Message("首日应晚于 \(first)", en: "the first day should be after \(first)"))
            return false
        }
        return true
    }

    private func isNew(_ addition: Addition, among others: [Addition]) -> Bool {
        guard let first = others.first(where: { $0.place == addition.place && $0.since == addition.since }) else {
            return true
        }
        report.error(
            Message(
                "\(addition.place) 在 \(addition.since) 的值在两个文件里都有",
                en: "'\(addition.place)' has a value from \(addition.since) in two files"),
            at: addition.location,
            hint: Message("另一个在 \(first.location)；请删去其中一个", en: "the other is at \(first.location); remove one of them")
        )
        return false
    }

    private static let example = Message(
        "indicators.penalties.cap: {2026-07-01: {value: -12, reference: 依据名, evidence: seen}}",
        en: "indicators.penalties.cap: {2026-07-01: {value: -12, reference: name, evidence: seen}}")
}
