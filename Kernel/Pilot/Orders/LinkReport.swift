import Kernel
import KernelEvaluation
import KernelLedger

/// What a link or a merger did: the fact, the head, and for a merger what each side was and is now.
struct LinkReport {
    let order: LinkOrder
    let outcome: OrderOutcome
    let pipeline: Pipeline

    func render() throws -> Message {
        let (subject, other) = (try profile(order.subject), try profile(order.other))
        let fact = Message("事实 #\(outcome.fact) \(order.kind.title)", en: "fact #\(outcome.fact) \(order.kind.title)")
        let head = try pipeline.ledger.head()
        var lines = [
            Message(
                "\(outcome.done) \(fact)  \(subject.name)  \(order.relation.title)  \(other.name)  自 \(order.day) 起",
                en:
                    "\(outcome.done) \(fact)  \(subject.name)  \(order.relation.title)  \(other.name)  from \(order.day)"
            )
        ]
        if order.relation == .mergedInto { lines += try comparison() }
        lines.append(Message("账首 \(head)", en: "head \(head)"))
        let (name, shown) = (ProgramName.current, order.relation == .mergedInto ? other : subject)
        lines.append(
            Message(
                "查看：\(name) explain \(shown.code) --as-of \(order.day)",
                en: "to see it: \(name) explain \(shown.code) --as-of \(order.day)"))
        return lines.lines() + .verbatim("\n")
    }

    private func profile(_ subject: SubjectNumber) throws -> SubjectProfile {
        try pipeline.profile(of: subject, asOf: order.day)
    }

    /// Both grades on the day before and on the day itself: the days before the merger stay as they were.
    private func comparison() throws -> [Message] {
        try pipeline.composition.standards.flatMap { standard in
            try [order.day.adding(days: -1), order.day].map { day in
                let grades = try [order.subject, order.other].map { try grade(of: $0, standard, on: day) }
                return Message("  \(standard.title) \(day)：", en: "  \(standard.title) \(day): ")
                    + grades.joined(Message("；", en: "; "))
            }
        }
    }

    private func grade(of subject: SubjectNumber, _ standard: Standard, on day: Day) throws -> Message {
        let name = try pipeline.profile(of: subject, asOf: day).name
        do {
            let outcome = try pipeline.dossier(of: subject, knownAt: nil).assess(standard, on: day).outcome
            return .verbatim("\(name) ") + outcome.brief(decimals: standard.decimals)
        } catch let problem as RulebookProblem {
            return problem.message
        }
    }
}
