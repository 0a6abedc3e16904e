import Kernel

/// How many subjects have a grade.
struct GradeCountDocument: DocumentPart {
    let grade: String
    let title: String
    let count: Int

    static var fields: [DocumentField] {
        [
            field("grade", \.grade, Message("等级", en: "the grade")),
            field("title", \.title, Message("等级名称", en: "its title")),
            field("count", \.count, Message("主体数", en: "how many subjects")),
        ]
    }
}
