import Kernel

/// Reads one bureau of a county's demonstration.
struct DemoBureauReader {
    /// What a bureau can report; nil while the kinds are not known yet.
    let reportable: [String]?
    /// The classes of objects that the demonstration has; nil when they could not be read.
    let objects: [SubjectClass]?

    static let word = Message("报送单位", en: "bureau")

    func read(_ entry: NamedReader) -> DemoBureau? {
        entry.value.mapping { body in
            let title = body.required("title")?.text()
            let code = body.required("code").flatMap(self.code)
            let reports = body.optional("reports").flatMap(self.reports)
            let objects = body.optional("objects").map(self.objects) ?? []
            let encoding = body.required("encoding").flatMap {
                choice($0, Message("编码", en: "encoding"), DemoBureau.Encoding.self)
            }
            let layout = body.required("layout").flatMap {
                choice($0, Message("版式", en: "layout"), DemoBureau.Layout.self)
            }
            // A misspelt `reports` is one mistake, not a second collector as well.
            let isCollector = body.keyNode("reports") == nil && !body.hasUnknownKeys
            guard let title, let code, let objects, let encoding, let layout, isCollector || reports != nil else {
                return nil
            }
            return DemoBureau(
                id: entry.name, title: title, code: code, reports: reports, objects: objects, encoding: encoding,
                layout: layout)
        }
    }

    /// A code that nobody can have: no real authority may seem to have said what is invented.
    private func code(_ reader: NodeReader) -> String? {
        guard let text = reader.text() else { return nil }
        switch CreditCode.read(text) {
        case .failure(let problem):
            reader.error(Message("\(reader.label)：\(text) ", en: "\(reader.label), '\(text)': ") + problem.message)
        case .success(let code) where !code.isForDemonstration:
            reader.error(
                Message("\(reader.label)：\(text) 可能是真实单位的代码", en: "\(reader.label): '\(text)' may be a real code"),
                hint: Message(
                    "演示只用不可能的代码：主体标识码里有 YYY9，如 1144130300YYY90038",
                    en: "a demonstration uses impossible codes only, with YYY9 in the organisation code, "
                        + "such as 1144130300YYY90038"))
        case .success(let code): return code.description
        }
        return nil
    }

    private func reports(_ reader: NodeReader) -> [String]? {
        let what = Message("记录类型或行业", en: "record kind or sector")
        guard let names = reader.texts(what, example: .verbatim("[penalty, permit]")) else { return nil }
        guard let reportable else { return names }
        var isGood = true
        _ = reader.list(what) { element in
            if element.word(what, of: reportable) == nil { isGood = false }
        }
        return isGood ? names : nil
    }

    private func objects(_ reader: NodeReader) -> [SubjectClass]? {
        let what = Message("对象类别", en: "object class")
        let allowed = (objects ?? []).map(\.rawValue)
        guard objects != nil else { return [] }
        let names = reader.list(what, example: .verbatim("[vessel, terminal]")) { $0.word(what, of: allowed) }
        return names?.compactMap(SubjectClass.init)
    }

    private func choice<Choice: RawRepresentable & CaseIterable>(
        _ reader: NodeReader, _ what: Message, _ type: Choice.Type
    ) -> Choice? where Choice.RawValue == String {
        reader.word(what, of: Choice.allCases.map(\.rawValue)).flatMap(Choice.init)
    }
}
