import Kernel

/// Reads `config/national/working_days.yaml`: for each year the holidays and the weekends with work.
struct WorkingDaysReader {
    func read(_ root: NodeReader) -> WorkingDays? {
        root.mapping { body in
            body.required("format")?.checkFormat()
            let titles = body.required("references")?.named(Message("依据", en: "reference"), .any) { $0.value.text() }
            let references = References(titles: titles ?? .unread)
            let years = body.required("working_days")?.named(Message("年份", en: "year"), .any) { entry in
                edition(entry, references)
            }
            return years.map { WorkingDays($0.all) }
        }
    }

    private func edition(_ entry: NamedReader, _ references: References) -> WorkingDays.Edition? {
        guard let year = Int(entry.name), (1900...9999).contains(year) else {
            entry.key.error(
                Message("年份 \(entry.name) 不能用", en: "the year '\(entry.name)' cannot be used"),
                hint: Message("请写四位数字并加引号，如 \"2026\"", en: "write four digits in quotes, such as \"2026\""))
            return nil
        }
        return entry.value.mapping { body in
            let off = body.required("off")?.list(Message("放假", en: "holiday"), { self.off($0, year) })
            let work = body.required("work")?.list(Message("上班日", en: "day with work"), { self.work($0, year) })
            let clause = references.clause(body, at: entry.key.location)
            guard let off, let work, let clause else { return nil }
            return WorkingDays.Edition(year: year, off: Set(off.flatMap { $0 }), work: Set(work), clause: clause)
        }
    }

    /// The days from Monday to Friday of a holiday.
    private func off(_ reader: NodeReader, _ year: Int) -> [Day]? {
        reader.mapping(
            example: Message(
                "{title: 元旦, from: 2026-01-01, through: 2026-01-02}",
                en: "{title: New Year, from: 2026-01-01, through: 2026-01-02}")
        ) { body in
            let title = body.required("title")?.text()
            let from = body.required("from").flatMap { day($0, year) }
            let last = body.required("through")
            let through = last.flatMap { day($0, year) }
            guard title != nil, let from, let through, let last else { return nil }
            guard from <= through, through.days(since: from) < 31 else {
                last.error(
                    Message(
                        "\(reader.label)：\(through) 早于 \(from)，或比一个月还长",
                        en: "\(reader.label): \(through) is before \(from), or more than a month after it"))
                return nil
            }
            return (from.number...through.number).map { Day(number: $0) }.filter { !$0.isWeekend }
        }
    }

    private func work(_ reader: NodeReader, _ year: Int) -> Day? {
        guard let day = day(reader, year) else { return nil }
        if !day.isWeekend {
            reader.error(
                Message("\(day) 不是周末，本来就上班", en: "\(day) is no weekend, and has work anyhow"),
                hint: Message("work 只写调休上班的周六、周日", en: "work has only Saturdays and Sundays on which people work"))
        }
        return day
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
