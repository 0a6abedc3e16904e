import Kernel
import KernelPublication

/// The list of a cycle, and what became of it, as an officer reads it.
struct DecisionText {
    private let outcome: DecisionDesk.Outcome
    private var list: DecisionList { outcome.list }

    init(_ outcome: DecisionDesk.Outcome) {
        self.outcome = outcome
    }

    /// Before anything is decided: the grades, who must be looked at one by one, and how to confirm.
    func proposal(command: String, showsAll: Bool) -> Message {
        var lines = head() + distribution() + (showsAll ? everybody() : adverse()) + asides()
        if !outcome.decided.isEmpty {
            lines.append(
                Message(
                    "确认后认定 \(outcome.decided.count) 家：\(command) --confirm \(outcome.confirmation)",
                    en: "to decide these \(outcome.decided.count): \(command) --confirm \(outcome.confirmation)"))
        }
        return lines.lines() + .verbatim("\n")
    }

    /// After the officer confirmed.
    func done(_ head: String) -> Message {
        let facts = outcome.facts
        var lines = self.head() + distribution()
        if let first = facts.first, let last = facts.last {
            let what = list.isTrial ? Message("试认定", en: "decided as trials:") : Message("已认定", en: "decided:")
            lines.append(
                Message(
                    "\(what) \(facts.count) 家，事实 #\(first) 至 #\(last)",
                    en: "\(what) \(facts.count), facts #\(first) to #\(last)"))
        }
        lines += asides() + [Message("账首 \(head)", en: "head \(head)")]
        return lines.lines() + .verbatim("\n")
    }

    private func head() -> [Message] {
        let notice = StandardNotice.text(list.status)
        var lines = [
            Message("【\(notice)】", en: "[\(notice)]"),
            Message(
                "\(list.standard.title)  周期 \(list.cycle)，截至 \(list.cycle.close)，台账截至 \(list.head)",
                en: "\(list.standard.title)  cycle \(list.cycle), as of \(list.cycle.close), ledger up to \(list.head)"),
        ]
        if list.isTrial {
            lines.append(
                Message(
                    "标准未发布：以下均为试认定，只供内部查看", en: "the standard is not adopted: these are trials, seen in review only"))
        }
        return lines
    }

    private func distribution() -> [Message] {
        let bands = list.standard.grades.entry(on: list.cycle.close)?.value.bands ?? []
        let counts = bands.map { band in
            Message.verbatim("\(band.grade) \(outcome.decided.count { $0.document.grade == band.grade })")
        }
        return [
            Message("  认定 ", en: "  decisions: ") + counts.joined(.verbatim(" · "))
                + Message(
                    "；不评定 \(list.notRated)，本周期已认定 \(list.settled)",
                    en: "; not rated: \(list.notRated), decided in this cycle already: \(list.settled)")
        ]
    }

    private func everybody() -> [Message] {
        guard !outcome.decided.isEmpty else { return [] }
        return [Message("  全部，由低到高\(DecisionText.legend)：", en: "  everybody, the lowest first\(DecisionText.legend):")]
            + ascending(outcome.decided).map(row)
    }

    /// Whoever has anything against them, however many: nothing adverse is decided unseen.
    private func adverse() -> [Message] {
        let rows = outcome.decided.filter(\.isAdverse)
        let others = outcome.decided.count - rows.count
        let heading = Message(
            "  有扣分、降级、否决，或低于上次认定的，请逐一核对，由低到高\(DecisionText.legend)：",
            en:
                "  with points taken, lowered, vetoed, or lower than last time; look at each, the lowest first\(DecisionText.legend):"
        )
        let rest = Message(
            "  其余 \(others) 家没有不利内容（--all 列出全部）", en: "  nothing is against the other \(others) (--all lists everybody)"
        )
        return (rows.isEmpty ? [] : [heading] + ascending(rows).map(row)) + (others == 0 ? [] : [rest])
    }

    private static var legend: Message { Message("（▼ 低于得分或上次认定）", en: " (▼ lower than by score or than last time)") }

    /// The lowest grade first; of one grade by code, as they come.
    private func ascending(_ items: [DecisionList.Item]) -> [DecisionList.Item] {
        let scale = list.standard.grades.entry(on: list.cycle.close)?.value
        let rank = { (item: DecisionList.Item) in item.document.grade.flatMap { scale?.index(of: $0) } ?? 0 }
        return items.enumerated().sorted { (rank($1.element), $0.offset) < (rank($0.element), $1.offset) }.map(
            \.element)
    }

    private func row(_ item: DecisionList.Item) -> Message {
        let document = item.document
        let rules = item.causes.isEmpty ? Message.none : Message("，因 ", en: ", by ") + .list(item.causes)
        let last = item.earlier.map { Message("，上次 \($0)", en: ", last time \($0)") } ?? .none
        let mark = item.isLowered ? "▼" : " "
        return .verbatim("  \(mark) \(document.subject)  \(item.name)  \(document.grade ?? "")")
            + Message("（得分 \(document.score ?? "")", en: " (score \(document.score ?? "")") + last + rules
            + Message("）", en: ")")
    }

    private func asides() -> [Message] {
        [
            aside(
                outcome.ofImporter,
                Message("由收文的人以外的工作人员认定", en: "to be decided by somebody who did not receive their records")),
            aside(
                outcome.left,
                Message(
                    "本周期已有不同的认定，未改；要另作认定请加 --revise",
                    en: "with another decision of this cycle; to make a new one beside it, add --revise")),
        ].compactMap { $0 }
    }

    private func aside(_ items: [DecisionList.Item], _ why: Message) -> Message? {
        guard !items.isEmpty else { return nil }
        let codes = Message.list(items.prefix(5).map(\.document.subject))
        let more = items.count > 5 ? Message(" 等", en: ", ...") : .none
        return Message("  \(items.count) 家\(why)：\(codes)\(more)", en: "  \(items.count) \(why): \(codes)\(more)")
    }
}
