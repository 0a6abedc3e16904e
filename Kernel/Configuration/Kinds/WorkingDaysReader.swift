import Kernel

/// Reads `config/national/working_days.yaml`: for each year the holidays and the weekends with work.
struct WorkingDaysReader {
    func read(_ root: NodeReader) -> WorkingDays? {
        root.mapping { body in
            let references = References.head(of: body)
            let years = body.required("working_days")?.named(Message("年份", en: "year"), .any) { entry in
                edition(entry, references)
            }
            return years.map { WorkingDays($0.all) }
        }
    }

    private func edition(_ entry: NamedReader, _ references: References) -> WorkingDays.Edition? {
        guard let year = Int(entry.name), entry.name.count == 4, (1900...9999).contains(year) else {
            entry.key.error(
                Message("年份 \(entry.name) 不能用", en: "the year '\(entry.name)' cannot be used"),
                hint: Message("请写四位数字并加引号，如 \"2026\"", en: "write four digits in quotes, such as \"2026\""))
            return nil
        }
        return entry.value.mapping { body in
            var seen: [Day: Location] = [:]
            let off = body.required("off")?.list(Message("放假", en: "holiday")) { self.off($0, year, &seen) }
            let work = body.required("work")?.list(Message("上班日", en: "day with work")) { self.work($0, year, &seen) }
            let clause = references.clause(body, at: entry.key.location)
            guard let off, let work, let clause else { return nil }
            let free = off.flatMap { $0 }.filter { !$0.isWeekend }
            return WorkingDays.Edition(year: year, off: Set(free), work: Set(work), clause: clause)
        }
    }

    /// All days of a holiday, weekends among them.
    private func off(_ reader: NodeReader, _ year: Int, _ seen: inout [Day: Location]) -> [Day]? {
        let days = reader.mapping(example: WorkingDaysReader.example) { body -> [Day]? in
            let title = body.required("title")?.text()
            let from = body.required("from").flatMap { day($0, year) }
            let last = body.required("through")
            let through = last.flatMap { day($0, year) }
            guard title != nil, let from, let through, let last else { return nil }
            guard from <= through else {
                last.error(
                    Message(
                        "\(reader.label)：\(through) 早于 \(from)", en: "\(reader.label): \(through) is before \(from)"),
                    hint: Message("请核对 from（起点）与 through（有效至）", en: "check from and through"))
                return nil
            }
            return (from.number...through.number).map { Day(number: $0) }
        }
        guard let days else { return nil }
        if days.allSatisfy(\.isWeekend) {
            reader.error(
                Message("\(reader.label)：只有周末，本来就不上班", en: "\(reader.label): only weekends, without work anyhow"),
                hint: Message("请写周一至周五放假的日子，或删去这一项", en: "write the days from Monday to Friday, or remove it"))
        }
        for day in days { note(day, at: reader, &seen) }
        return days
    }

    private static let example = Message(
        "{title: 元旦, from: 2026-01-01, through: 2026-01-02}",
        en: "{title: New Year, from: 2026-01-01, through: 2026-01-02}")

    private func work(_ reader: NodeReader, _ year: Int, _ seen: inout [Day: Location]) -> Day? {
        guard let day = day(reader, year) else { return nil }
        if !day.isWeekend {
            reader.error(
                Message("\(day) 不是周末，本来就上班", en: "\(day) is no weekend, and has work anyhow"),
                hint: Message("work 只写调休上班的周六、周日", en: "work has only Saturdays and Sundays on which people work"))
        }
        note(day, at: reader, &seen)
        return day
    }

    /// A day stands once, under off or under work.
    private func note(_ day: Day, at reader: NodeReader, _ seen: inout [Day: Location]) {
        if let first = seen[day] {
            reader.error(
                Message("\(reader.label)：\(day) 已经写过", en: "\(reader.label): \(day) is written already"),
                hint: Message("另一处在 \(first)；请只留一处", en: "the other place is \(first); leave one"))
        }
        seen[day] = seen[day] ?? reader.location
    }

    private func day(_ reader: NodeReader, _ year: Int) -> Day? {
        guard let day = reader.day() else { return nil }
        guard day.civil.year == year else {
            reader.error(
                Message("\(day) 不在 \(year) 年", en: "\(day) is not in \(year)"),
                hint: Message("请写到它自己的年份下", en: "write it under its own year"))
            return nil
        }
        return day
    }
}
