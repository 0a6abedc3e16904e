import Kernel

/// Reads a list 名单: its triggers, and from which day on the standard does not know them.
struct ListReader {
    let scope: RuleScope

    func read(_ entry: NamedReader) -> SubjectList? {
        entry.value.mapping { body in
            let title = body.required("title")?.publicText()
            let note = body.optional("note")?.publicText()
            let undefined = body.optional("undefined").flatMap { scope.dated($0, whoJudges) }
            let reader = TriggerReader(scope: scope, undefinedFrom: undefined?.entries.first?.since)
            let triggers = body.required("triggers").flatMap { self.triggers($0, reader) }
            guard let title, let triggers else { return nil }
            return SubjectList(id: entry.name, title: title, note: note, triggers: triggers, undefined: undefined)
        }
    }

    private func triggers(_ chapter: NodeReader, _ reader: TriggerReader) -> [ListTrigger]? {
        let declared = chapter.named(ListReader.trigger, .word) { entry in
            PrivateMatter.refuse(entry.name, at: entry.key)
            return reader.read(entry)
        }
        if let declared, declared.names.isEmpty {
            chapter.error(
                Message("\(chapter.label)里没有列入情形", en: "\(chapter.label) has no triggers"),
                hint: Message(
                    "请至少写一个列入情形；情形全由经办人判断的名单不必写进标准",
                    en: "write at least one; a list that officers judge alone need not stand in the standard"))
            return nil
        }
        return declared?.all
    }

    private func whoJudges(_ reader: NodeReader) -> SubjectList.Undefined? {
        reader.word(Message("写法", en: "form"), of: SubjectList.Undefined.allCases.map(\.rawValue))
            .flatMap(SubjectList.Undefined.init(rawValue:))
    }

    private static let trigger = Message("列入情形", en: "trigger")
}
