import Kernel

/// Reads a group of indicators 指标组: `of`, and at least one of `lowest`, `highest`, `weight`.
struct GroupReader {
    let scope: RuleScope
    /// The standard's indicators by name, whether they could be read or not.
    let indicators: Declared<Void>

    func read(_ entry: NamedReader) -> IndicatorGroup? {
        entry.value.mapping { body in
            let title = body.required("title")?.publicText()
            let members = body.required("of")?.list(
                Message("指标", en: "indicator"), example: .verbatim("[penalties, hazards]")
            ) { reader in
                indicators.find(reader, Message("计分指标", en: "indicator")).map { _ in reader.text() ?? "" }
            }
            let lowest = body.optional("lowest").flatMap { scope.dated($0, scope.points) }
            let highest = body.optional("highest").flatMap { scope.dated($0, scope.points) }
            let weight = body.optional("weight").flatMap { scope.dated($0, share) }
            refuseNothing(body, at: entry.key)
            if let lowest, let highest { refuseCrossed(lowest, highest, body, at: entry.key) }
            guard let title, let members else { return nil }
            return IndicatorGroup(
                id: entry.name, title: title, members: members, lowest: lowest, highest: highest, weight: weight)
        }
    }

    private func share(_ reader: NodeReader) -> Share? {
        guard let units = reader.decimal(Share.decimals, Message("百分比", en: "a percentage")) else { return nil }
        guard (1...Share.whole.units).contains(units) else {
            reader.error(
                Message("\(reader.label)应大于 0，不大于 100", en: "\(reader.label) must be above 0 and at most 100"))
            return nil
        }
        return Share(units: units)
    }

    private func refuseCrossed(
        _ lowest: Dated<Points>, _ highest: Dated<Points>, _ body: MappingReader, at place: NodeReader
    ) {
        for day in Set(lowest.changes + highest.changes).sorted() {
            guard let low = lowest.entry(on: day)?.value, let high = highest.entry(on: day)?.value, low > high else {
                continue
            }
            place.error(
                Message(
                    "\(body.label)：\(day) 最低分 \(low) 高于最高分 \(high)",
                    en: "\(body.label): on \(day) the lowest \(low) is above the highest \(high)"))
            return
        }
    }

    private func refuseNothing(_ body: MappingReader, at place: NodeReader) {
        guard ["lowest", "highest", "weight"].allSatisfy({ body.keyNode($0) == nil }) else { return }
        place.error(
            Message(
                "\(body.label)没有写 lowest（最低分）、highest（最高分）或 weight（权重），不起作用",
                en: "\(body.label) has none of lowest, highest and weight, and does nothing"))
    }
}
