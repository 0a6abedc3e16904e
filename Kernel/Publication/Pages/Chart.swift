import Kernel

/// Bars and lines as inline SVG 图表, each beside a table of the same figures.
struct Chart {
    let language: Language

    /// One bar for each part; the label stands before it, the count behind it.
    func bars(_ title: Message, _ parts: [(label: String, count: Int)]) -> HTML {
        let most = max(1, parts.map(\.count).max() ?? 1)
        let height = parts.count * 26 + 6
        let rows = parts.enumerated().flatMap { place, part -> [HTML] in
            let y = place * 26 + 4
            let width = part.count * 420 / most
            return [
                text(part.label, x: 4, y: y + 15),
                .tag(
                    "rect", [("x", "130"), ("y", "\(y)"), ("width", "\(width)"), ("height", "20"), ("fill", "#1f4e79")]),
                text(String(part.count), x: 138 + width, y: y + 15),
            ]
        }
        let figures = parts.map { "\($0.label) \($0.count)" }
        return svg(title, figures, width: 640, height: height, rows)
    }

    /// For each day a column of shares by grade, the best at the bottom, with the day under it.
    func columns(_ title: Message, _ days: [(label: String, counts: [Int])], _ grades: [String]) -> HTML {
        let step = 76
        let columns = days.enumerated().flatMap { place, day in column(day, x: 110 + place * step) }
        let legend = grades.enumerated().flatMap { place, grade -> [HTML] in
            let y = 16 + place * 18
            return [swatch(place, y: y - 11), text(grade, x: 26, y: y)]
        }
        let height = max(190, grades.count * 18 + 12)
        let figures = days.map { day in
            "\(day.label): " + zip(grades, day.counts).map { "\($0) \($1)" }.joined(separator: ", ")
        }
        return svg(title, figures, width: 120 + days.count * step, height: height, legend + columns)
    }

    private func column(_ day: (label: String, counts: [Int]), x: Int) -> [HTML] {
        let sum = max(1, day.counts.reduce(0, +))
        var bottom = 156
        var parts: [HTML] = []
        for (grade, count) in day.counts.enumerated() where count > 0 {
            let height = max(1, count * 148 / sum)
            bottom -= height
            parts.append(
                .tag(
                    "rect",
                    [
                        ("x", "\(x)"), ("y", "\(bottom)"), ("width", "52"), ("height", "\(height)"),
                        ("fill", Chart.colour(grade)),
                    ]))
        }
        return parts + [text(day.label, x: x - 8, y: 176)]
    }

    private func swatch(_ grade: Int, y: Int) -> HTML {
        .tag("rect", [("x", "6"), ("y", "\(y)"), ("width", "14"), ("height", "12"), ("fill", Chart.colour(grade))])
    }

    private func text(_ words: String, x: Int, y: Int) -> HTML {
        .element("text", [("x", "\(x)"), ("y", "\(y)"), ("font-size", "13"), ("fill", "#1a1a1a")], [.text(words)])
    }

    /// - Parameter figures: what the picture shows, in words.
    private func svg(_ title: Message, _ figures: [String], width: Int, height: Int, _ parts: [HTML]) -> HTML {
        let words = title.text(language)
        return .element(
            "svg",
            [
                ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", "0 0 \(width) \(height)"), ("width", "\(width)"),
                ("height", "\(height)"), ("role", "img"), ("aria-label", words),
            ], [.tag("title", words), .tag("desc", figures.joined(separator: "; "))] + parts)
    }

    /// From good to bad, told apart also without colour by their lightness.
    private static func colour(_ grade: Int) -> String {
        let colours = [
            "#08306b", "#1f5a9c", "#3f86bf", "#74add1", "#abd9e9", "#fee090", "#fdae61", "#f46d43", "#c9352b",
            "#7f0010",
        ]
        return colours[min(grade, colours.count - 1)]
    }
}
