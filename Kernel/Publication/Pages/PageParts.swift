import Kernel

/// The parts that several pages share, in one language.
struct PageParts {
    let language: Language

    func say(_ message: Message) -> HTML { .text(message.text(language)) }

    func heading(_ message: Message) -> HTML { .tag("h2", message.text(language)) }

    func paragraph(_ message: Message) -> HTML { .tag("p", message.text(language)) }

    func notice(_ message: Message) -> HTML { .tag("p", [("class", "notice")], say(message)) }

    func list(_ items: [Message]) -> HTML { .element("ul", [], items.map { .tag("li", $0.text(language)) }) }

    /// Pairs of a name and what it says.
    func facts(_ pairs: [(Message, HTML)]) -> HTML {
        .element("dl", [], pairs.flatMap { name, value in [.tag("dt", [], say(name)), .element("dd", [], [value])] })
    }

    /// A table with its caption and headings; columns of numbers are set to the right.
    func table(
        _ caption: Message, _ headings: [Message], _ rows: [[HTML]], numbers: Set<Int> = [], id: String? = nil
    ) -> HTML {
        let head = headings.enumerated().map { place, heading in
            HTML.element("th", [("scope", "col")] + style(place, numbers), [say(heading)])
        }
        let body = rows.map { row in
            HTML.element("tr", [], row.enumerated().map { place, cell in cellOf(place, cell, numbers) })
        }
        let table = HTML.element(
            "table", id.map { [("id", $0)] } ?? [],
            [
                .tag("caption", [], say(caption)), .tag("thead", [], .element("tr", [], head)),
                .element("tbody", [], body),
            ])
        return .element("section", [("class", "scroll")], [table])
    }

    func link(_ href: String, _ text: String) -> HTML { .tag("a", [("href", href)], .text(text)) }

    /// Where to object, on every page about a subject.
    func objectionDesk(_ desk: CountyPlan.ObjectionDesk) -> HTML {
        .group([
            heading(Message("异议", en: "objections")),
            paragraph(
                Message(
                    "对记录或结果有异议：写明记录编号（R-…）和理由，交 \(desk.office)（\(desk.address)，电话 \(desk.phone)）。记录的报送人不得办理对它的异议。",
                    en: "to object to a record or the result, give its id (R-...) and the reason to \(desk.office) "
                        + "(\(desk.address), telephone \(desk.phone)); who reported a record cannot decide")),
        ])
    }

    private func cellOf(_ place: Int, _ cell: HTML, _ numbers: Set<Int>) -> HTML {
        place == 0
            ? .element("th", [("scope", "row")], [cell]) : .element("td", style(place, numbers), [cell])
    }

    private func style(_ place: Int, _ numbers: Set<Int>) -> [(String, String)] {
        numbers.contains(place) ? [("class", "n")] : []
    }
}
