import Kernel
import KernelPublication

/// How many subjects have which grade, as a table with bars for a terminal.
public struct GradeDistribution {
    private let documents: [AssessmentDocument]
    private let standard: Standard
    private let day: Day

    public init(_ documents: [EvaluatedSubject], standard: Standard, asOf day: Day) {
        self.documents = documents.map(\.document)
        self.standard = standard
        self.day = day
    }

    public func render() -> String {
        var lines = ["【\(DraftNotice.text)】", "\(standard.title)  评价日 \(day)  主体 \(documents.count)"]
        for band in standard.grades.entry(on: day)?.value.bands ?? [] {
            lines.append(row(band.grade, band.title, documents.filter { $0.grade == band.grade }.count))
        }
        for rule in unratedRules() {
            lines.append(row("不评定", title(of: rule), documents.filter { $0.notRated == rule }.count))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func row(_ grade: String, _ title: String, _ count: Int) -> String {
        let bar = String(
            repeating: "█", count: documents.isEmpty ? 0 : (count * 40 + documents.count - 1) / documents.count)
        return "  \(padded(grade, 8))\(padded(title, 22))\(padded(String(count), 7))\(bar)"
    }

    private func unratedRules() -> [String] {
        Array(Set(documents.compactMap(\.notRated))).sorted()
    }

    private func title(of rule: String) -> String {
        documents.first { $0.notRated == rule }?.notRatedTitle ?? rule
    }

    /// Pads to a width where a Chinese character takes two places.
    private func padded(_ text: String, _ width: Int) -> String {
        let taken = text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E7F ? 2 : 1) }
        return text + String(repeating: " ", count: max(1, width - taken))
    }
}
