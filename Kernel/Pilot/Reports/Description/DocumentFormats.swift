import Kernel

/// Every format that a command can write with `--json`, in the order of the commands.
enum DocumentFormats {
    static let all: [any ReportDocument.Type] = [
        ReceiptDocument.self, UndoDocument.self, FactsReceiptDocument.self,
        GradesDocument.self, WrittenDocument.self, ExplanationDocument.self,
        UnclassifiedDocument.self, ConflictsDocument.self,
        MarkDocument.self, LinkDocument.self, ConsentDocument.self, ApplicantsDocument.self, ApplicantDocument.self,
        AdoptionDocument.self,
        ChangesDocument.self, DecisionListDocument.self, DecisionsDocument.self, ReplayDocument.self,
        PublishDocument.self, VerifyDocument.self,
        AuditDocument.self, RebuildDocument.self, BackupDocument.self, BackupCheckDocument.self,
        RestoreDocument.self,
        CheckDocument.self, CasesDocument.self, CasePagesDocument.self, MutantsDocument.self, StandardDocument.self,
        RulesDocument.self,
        DeliveriesDocument.self, DemoDocument.self,
        FormatsDocument.self,
        RefusalDocument.self,
    ]

    static let formatMeaning = Message("格式的名称和版本", en: "the name and the version of the format")

    /// A format by its name, or by its name without the version where that is clear.
    static func named(_ name: String) throws -> any ReportDocument.Type {
        let found = all.filter { $0.format == name || $0.format.hasPrefix("\(name)/") }
        if let only = found.first, found.count == 1 { return only }
        let near = NearestWord.of(name, among: all.map { $0.format })
        let guess = near.map { Message("，是否为 \($0)？", en: "; did you mean '\($0)'?") } ?? Message("。", en: ";")
        let names = Message.list(all.map { $0.format })
        throw Refusal(
            Message("没有格式 \(name)\(guess)  格式有：\(names)", en: "no format '\(name)'\(guess) the formats: \(names)"))
    }
}
