import Kernel

/// Whether what full terms are worth comes to an end, so that the days on which it changes can be told.
struct TermsCheck {
    let measure: Indicator.Measure
    let mapping: Dated<Indicator.Mapping>
    let cap: Dated<Points>?
    let body: MappingReader

    func check() {
        guard measure.isOfTerms, let key = mapping.entries.first?.value.key, let place = body.keyNode(key) else {
            return
        }
        if case .streak = measure, mapping.entries.contains(where: { $0.value.points.contains { $0 < .zero } }) {
            return refuseTaking(key, at: place)
        }
        for day in Set(mapping.changes + (cap?.changes ?? [])).sorted() {
            guard let entry = mapping.entry(on: day) else { continue }
            guard let enough = entry.value.enoughTerms(cap: cap?.entry(on: day)?.value) else {
                return refuseEndless(key, day, at: place)
            }
            if enough > Indicator.Mapping.mostTerms { return refuseLong(key, enough, at: place) }
        }
    }

    /// Without a record there is nothing to hold against anybody.
    private func refuseTaking(_ key: String, at place: NodeReader) {
        place.error(
            Message(
                "\(body.label)：连续无记录只能加分，\(KeyTitles.label(key)) 里有负分",
                en: "\(body.label): a time without a record only gives points, but '\(key)' has negative ones"),
            hint: Message("扣分请写在数记录的指标里", en: "take points in an indicator that counts records"))
    }

    private func refuseEndless(_ key: String, _ day: Day, at place: NodeReader) {
        place.error(
            Message(
                "\(body.label)：\(day) 起每满一期都改变 \(KeyTitles.label(key)) 的分数，没有尽头",
                en: "\(body.label): from \(day) on every further term changes the points of '\(key)', without end"),
            hint: Message(
                "请写同日开始的 cap（封顶），符号与分值相同", en: "write a cap from that day on, of the same sign as the points"))
    }

    private func refuseLong(_ key: String, _ enough: Int64, at place: NodeReader) {
        let most = Indicator.Mapping.mostTerms
        place.error(
            Message(
                "\(body.label)：\(KeyTitles.label(key)) 要数到 \(enough) 期，最多 \(most) 期",
                en: "\(body.label): '\(key)' counts up to \(enough) terms, and \(most) is the most"),
            hint: Message("请把 term（每期）写长一些", en: "write a longer term"))
    }
}
