import Foundation
import Kernel

/// All results as a CSV file that a spreadsheet opens 表格.
struct SubjectsTable {
    let content: ReviewContent
    let language: Language

    var bytes: [UInt8] {
        let headings = [
            Message("行业", en: "sector"), Message("代码", en: "code"), Message("名称", en: "name"),
            Message("类别", en: "class"),
            Message("镇街", en: "township"), Message("等级", en: "grade"), Message("得分", en: "score"),
            Message("按得分", en: "grade by score"), Message("不评定", en: "not rated"), Message("下次变化", en: "next change"),
            Message("标准状态", en: "standard"),
        ]
        let rows = content.sectors.flatMap { sector in sector.subjects.map { row($0, sector) } }
        return CSVText.bytes([headings.map { $0.text(language) }] + rows)
    }

    private func row(_ subject: ReviewContent.Subject, _ sector: ReviewContent.Sector) -> [String] {
        let (document, profile) = (subject.document, subject.explanation.profile)
        let status = sector.status == .draft ? Message("样例", en: "draft") : Message("已发布", en: "adopted")
        return [
            sector.standard.sector.description, document.subject, profile.name,
            profile.subjectClass.title.text(language), profile.township, document.grade ?? "", document.score ?? "",
            document.gradeByScore ?? "", notRated(subject).text(language), document.nextChange ?? "",
            status.text(language),
        ]
    }

    private func notRated(_ subject: ReviewContent.Subject) -> Message {
        if case .notRated(_, let title, _) = subject.explanation.assessment.outcome { title } else { .none }
    }
}

/// All results as JSON, one document per subject with its name and township.
struct SubjectsJSON: Codable {
    struct Subject: Codable {
        let name: String
        let township: String
        let isDraft: Bool
        let assessment: AssessmentDocument
    }

    let format: String
    let county: String
    let asOf: String
    let head: String
    let subjects: [Subject]

    init(_ content: ReviewContent) {
        format = "subjects/1"
        county = content.county.id
        (asOf, head) = (content.asOf.description, content.head)
        subjects = content.sectors.flatMap { sector in
            sector.subjects.map { subject in
                let profile = subject.explanation.profile
                return Subject(
                    name: profile.name, township: profile.township, isDraft: sector.status == .draft,
                    assessment: subject.document)
            }
        }
    }

    func bytes() throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(self)) + [0x0A]
    }
}
