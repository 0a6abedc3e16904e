import Kernel

/// A line of a decision as everybody may see it 公开的计分项.
///
/// A line against the subject tells of its records even where they are not listed. So it is left out when none of them
/// may be public, and its points are left out when only some may.
struct PublicLine {
    let line: AssessmentDocument.LineDocument
    /// The facts of the records that may be shown, each with the first day on which it may not.
    let records: [(fact: Int64, until: Day)]
    let isShown: Bool
    let isPartial: Bool

    init(_ line: AssessmentDocument.LineDocument, _ verdicts: [String: PublicRecords.Verdict]) {
        self.line = line
        records = line.evidence.compactMap { id in
            if case .shown(let fact, let until)? = verdicts[id] { (fact, until) } else { nil }
        }
        let hides = PublicLine.isAgainst(line) && records.count < line.evidence.count
        isShown = !hides || !records.isEmpty
        isPartial = hides && !records.isEmpty
    }

    /// The lines that everybody may see. A group tells of the points of all its members: where one of any rule is hidden
    /// it would give them away.
    static func shown(_ lines: [PublicLine]) -> (lines: [PublicLine], hidesAny: Bool) {
        let hidesAny = lines.contains { !$0.isShown || $0.isPartial }
        return (lines.filter { $0.isShown && !(hidesAny && $0.line.effect == "group") }, hidesAny)
    }

    /// Points, or what the rule does to the grade.
    var effect: Message {
        if isPartial { return Message("（部分不公示）", en: "(partly not published)") }
        let words = line.effect.split(separator: " ", maxSplits: 1).map(String.init)
        switch (words.first, words.last) {
        case ("down", let steps?): return Line.Role.downgrade(steps: Int(steps) ?? 0).effect
        case ("veto", let grade?): return Line.Role.veto(grade: grade).effect
        default: return .verbatim(line.counted)
        }
    }

    private static func isAgainst(_ line: AssessmentDocument.LineDocument) -> Bool {
        line.isScored ? line.counted.hasPrefix("-") : true
    }
}
