import Kernel

/// Reads a group of indicators 指标组: `of`, and at least one of `lowest`, `highest`, `weight`.
struct GroupReader {
    let scope: RuleScope
    /// The standard's indicators by name, whether they could be read or not.
    let indicators: Declared<Void>

    /// A group, and where each member is named, for the checks of all groups together.
    struct Reading {
        let group: IndicatorGroup
        let members: [Placed<String>]
    }

    func read(_ entry: NamedReader) -> Reading? {
        entry.value.mapping { body in
            let title = body.required("title")?.publicText()
            let members = body.required("of")?.list(
                Message("指标", en: "indicator"), example: .verbatim("[penalties, hazards]"), member)
            let lowest = body.optional("lowest").flatMap { scope.dated($0, self.lowest) }
            let highest = body.optional("highest").flatMap { scope.dated($0, self.highest) }
            let weight = body.optional("weight").flatMap { scope.dated($0, share) }
            refuseNothing(body, at: entry.key)
            guard let title, let members else { return nil }
            let group = IndicatorGroup(
                id: entry.name, title: title, members: members.map(\.value), lowest: lowest, highest: highest,
                weight: weight)
            return Reading(group: group, members: members)
        }
    }

    private func member(_ reader: NodeReader) -> Placed<String>? {
        guard indicators.find(reader, Message("计分指标", en: "indicator")) != nil else { return nil }
        return reader.text().map { Placed($0, at: reader.location) }
    }

    /// Members without any record sum to zero: an end on the other side would give points for nothing.
    private func lowest(_ reader: NodeReader) -> Points? {
        guard let points = scope.points(reader) else { return nil }
        guard points > .zero else { return points }
        reader.error(
            Message(
                "\(reader.label) \(points) 高于 0，没有记录也会得分",
                en: "\(reader.label), \(points), is above 0 and gives points without any record"),
            hint: Message(
                "请写 0 或负数；没有记录时的分数写在各指标的 absent（无记录时）里",
                en: "write 0 or less; what no record is worth stands under absent of each indicator"))
        return nil
    }

    /// The same below: to take points for nothing (promise 6).
    private func highest(_ reader: NodeReader) -> Points? {
        guard let points = scope.points(reader) else { return nil }
        guard points < .zero else { return points }
        reader.error(
            Message(
                "\(reader.label) \(points) 低于 0，没有记录也会扣分",
                en: "\(reader.label), \(points), is below 0 and takes points without any record"),
            hint: Message("请写 0 或正数", en: "write 0 or more"))
        return nil
    }

    private func share(_ reader: NodeReader) -> Share? {
        guard let units = reader.decimal(Share.decimals, Message("百分比", en: "a percentage")) else { return nil }
        guard (1...Share.whole.units).contains(units) else {
            reader.error(
                Message("\(reader.label)应大于 0，不大于 100", en: "\(reader.label) must be above 0 and at most 100"),
                hint: Message("写百分之几，如 29 或 12.5", en: "write per cent, such as 29 or 12.5"))
            return nil
        }
        return Share(units: units)
    }

    private func refuseNothing(_ body: MappingReader, at place: NodeReader) {
        guard ["lowest", "highest", "weight"].allSatisfy({ body.keyNode($0) == nil }) else { return }
        place.error(
            Message(
                "\(body.label)没有写 lowest（最低分）、highest（最高分）或 weight（权重），不起作用",
                en: "\(body.label) has none of lowest, highest and weight, and does nothing"),
            hint: Message("请至少写一个，或删去这一组", en: "write at least one of them, or remove the group"))
    }
}
