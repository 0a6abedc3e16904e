import Kernel

/// A subject by its code and its name on the day.
struct SubjectDocument: DocumentPart {
    let code: String
    let name: String

    init(_ profile: SubjectProfile) {
        (code, name) = (profile.code, profile.name)
    }

    init(code: String, name: String) {
        (self.code, self.name) = (code, name)
    }

    static var fields: [DocumentField] {
        [
            field("code", \.code, Message("统一社会信用代码或对象代码", en: "the credit code, or an object's code")),
            field("name", \.name, Message("当日的名称", en: "the name on the day")),
        ]
    }
}
