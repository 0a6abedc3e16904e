import Kernel

/// The first page for officers 总览: the grades of each sector in figures and pictures, and everybody in a table.
struct IndexPage {
    let content: ReviewContent
    let language: Language
    private var parts: PageParts { PageParts(language: language) }

    var page: Page {
        let title = Message(
            "\(content.county.title) 信用监管总览", en: "\(content.county.title): credit supervision, overview")
        var page = Page(
            title: title, body: content.sectors.map(sector), proof: content.proof("review/index.html"),
            language: language)
        page.links = [
            ("queues.html", Message("待办", en: "queues")), ("left-out.html", Message("未公开及原因", en: "left out and why")),
        ]
        page.hasFilter = true
        return page
    }

    private func sector(_ sector: ReviewContent.Sector) -> HTML {
        let day = content.asOf
        let grades = gradesOf(sector, on: day)
        return .group([
            parts.heading(.verbatim(sector.standard.title)), parts.notice(StandardNotice.text(sector.status)),
            parts.paragraph(
                Message(
                    "评价日 \(day)，主体 \(sector.subjects.count) 个", en: "as of \(day), subjects: \(sector.subjects.count)")),
            distribution(sector, grades), timeLine(sector), townships(sector, grades), everybody(sector),
        ])
    }

    private func gradesOf(_ sector: ReviewContent.Sector, on day: Day) -> [GradeScale.Band] {
        sector.standard.grades.entry(on: day)?.value.bands ?? []
    }

    private func distribution(_ sector: ReviewContent.Sector, _ grades: [GradeScale.Band]) -> HTML {
        let title = Message("等级分布", en: "grades")
        let counts = grades.map { grade in sector.subjects.count { $0.document.grade == grade.grade } }
        let notRated = sector.subjects.count { $0.document.grade == nil }
        let unrated = Message("不评定", en: "not rated")
        let bars = zip(grades, counts).map { ("\($0.grade) \($0.title)", $1) } + [(unrated.text(language), notRated)]
        let rows = zip(grades, counts).map { [HTML.text($0.grade), .text($0.title), .text(String($1))] }
        return .group([
            Chart(language: language).bars(title, bars),
            parts.table(
                title, [Message("等级", en: "grade"), Message("含义", en: "meaning"), Message("主体数", en: "subjects")],
                rows + [[parts.say(unrated), .text(""), .text(String(notRated))]], numbers: [2]),
        ])
    }

    private func timeLine(_ sector: ReviewContent.Sector) -> HTML {
        guard !sector.timeLine.isEmpty else { return .nothing }
        let title = Message("各季末等级（按现在所知）", en: "grades at the ends of quarters, by what is known now")
        let names = gradeNames(sector)
        let days = sector.timeLine.map { entry in
            (label: entry.day.description, counts: names.map { entry.counts[$0] ?? 0 })
        }
        let headings = [Message("季末", en: "day")] + names.map(Message.verbatim) + [Message("不评定", en: "not rated")]
        let rows = sector.timeLine.map { entry in
            [HTML.text(entry.day.description)]
                + (names + [""]).map { HTML.text(String(entry.counts[$0] ?? 0)) }
        }
        return .group([
            Chart(language: language).columns(title, days, names),
            parts.table(title, headings, rows, numbers: Set(1...names.count + 1)),
        ])
    }

    /// The grades of today's scale, then those that only an earlier one has: nobody falls out of the picture.
    private func gradeNames(_ sector: ReviewContent.Sector) -> [String] {
        let days = [content.asOf] + sector.timeLine.map(\.day).reversed()
        return days.flatMap { gradesOf(sector, on: $0) }.map(\.grade)
            .reduce(into: []) { names, grade in if !names.contains(grade) { names.append(grade) } }
    }

    private func townships(_ sector: ReviewContent.Sector, _ grades: [GradeScale.Band]) -> HTML {
        let groups = Dictionary(grouping: sector.subjects, by: \.explanation.profile.township)
        let headings =
            [Message("镇街", en: "township"), Message("主体数", en: "subjects")] + grades.map { .verbatim($0.grade) }
            + [Message("不评定", en: "not rated")]
        let rows = groups.sorted { $0.key < $1.key }.map { township, subjects in
            let counts = grades.map { grade in subjects.count { $0.document.grade == grade.grade } }
            let unrated = subjects.count { $0.document.grade == nil }
            return [township.isEmpty ? parts.say(Message("未填", en: "not stated")) : .text(township)]
                + ([subjects.count] + counts + [unrated]).map { HTML.text(String($0)) }
        }
        return parts.table(
            Message("各镇街", en: "by township"), headings, rows, numbers: Set(1..<headings.count))
    }

    private func everybody(_ sector: ReviewContent.Sector) -> HTML {
        let headings = [
            Message("代码", en: "code"), Message("名称", en: "name"), Message("镇街", en: "township"),
            Message("等级", en: "grade"), Message("得分", en: "score"), Message("下次变化", en: "next change"),
        ]
        let rows = sector.subjects.map { subject in
            let (document, profile) = (subject.document, subject.explanation.profile)
            let grade = document.grade ?? Message("不评定", en: "not rated").text(language)
            return [
                parts.link(ReviewContent.path(sector.standard.sector, document.subject), document.subject),
                .text(profile.name), .text(profile.township), .text(grade), .text(document.score ?? ""),
                .text(document.nextChange ?? ""),
            ]
        }
        let label = Message("查找代码、名称或镇街：", en: "find a code, name or township: ")
        let (find, table) = ("find-\(sector.standard.sector)", "subjects-\(sector.standard.sector)")
        let search = HTML.element(
            "div", [("class", "search"), ("hidden", "hidden"), ("role", "search"), ("data-table", table)],
            [.tag("label", [("for", find)], parts.say(label)), .tag("input", [("id", find), ("type", "search")])])
        return .group([
            search,
            parts.table(Message("全部主体", en: "all subjects"), headings, rows, numbers: [4], id: table),
        ])
    }
}
