import Kernel
import KernelEvaluation
import KernelPublication

/// How many subjects have which grade, as a table with bars for a terminal.
public struct GradeDistribution {
    private let documents: [AssessmentDocument]
    /// Why subjects are not rated, by the rule.
    private let titles: [String: Message]
    let standard: Standard
    let status: StandardStatus
    let day: Day

    public init(_ documents: [EvaluatedSubject], standard: Standard, status: StandardStatus, asOf day: Day) {
        self.documents = documents.map(\.document)
        titles = Dictionary(
            documents.compactMap { subject in subject.document.notRated.map { ($0, subject.notRated) } },
            uniquingKeysWith: { first, _ in first }
        ).merging(GradeDistribution.ofMany) { $1 }
        self.standard = standard
        self.status = status
        self.day = day
    }

    public func render() -> Message {
        let (count, notice) = (subjects, StandardNotice.text(status))
        var lines = [
            Message("【\(notice)】", en: "[\(notice)]"),
            Message(
                "\(standard.title)  评价日 \(day)  主体 \(count)", en: "\(standard.title)  as of \(day)  subjects \(count)"),
        ]
        lines += grades.map { row(.verbatim($0.band.grade), .verbatim($0.band.title), $0.count) }
        lines += notRated.map { row(Message("不评定", en: "not rated"), $0.title, $0.count) }
        return lines.lines() + .verbatim("\n")
    }

    var subjects: Int { documents.count }

    /// How many have each grade, the best first.
    var grades: [(band: GradeScale.Band, count: Int)] {
        (standard.grades.entry(on: day)?.value.bands ?? []).map { band in
            (band, documents.count { $0.grade == band.grade })
        }
    }

    /// How many are not rated, by the rule.
    var notRated: [(rule: String, title: Message, count: Int)] {
        Set(documents.compactMap(\.notRated)).sorted().map { rule in
            (rule, titles[rule] ?? .verbatim(rule), documents.count { $0.notRated == rule })
        }
    }

    /// Rules whose words for one subject name another one; here they stand for all.
    private static let ofMany = [
        Evaluator.mergedRule: Message("已并入其他主体", en: "merged into another")
    ]

    private func row(_ grade: Message, _ title: Message, _ count: Int) -> Message {
        let bar = String(
            repeating: "█", count: documents.isEmpty ? 0 : (count * 40 + documents.count - 1) / documents.count)
        let end = padded(String(count), 7) + bar
        return Message(
            "  \(padded(grade.chinese, 8))\(padded(title.chinese, 22))\(end)",
            en: "  \(padded(grade.english, 11))\(padded(title.english, 26))\(end)")
    }

    /// Padded to a width where a Chinese character takes two places.
    private func padded(_ text: String, _ width: Int) -> String {
        let taken = text.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2E7F ? 2 : 1) }
        return text + String(repeating: " ", count: max(1, width - taken))
    }
}
