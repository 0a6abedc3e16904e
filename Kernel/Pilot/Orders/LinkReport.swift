import Kernel
import KernelEvaluation
import KernelLedger

/// What a link or a merger did: the fact, the head, and for a merger what each side was and is now.
struct LinkReport {
    let order: LinkOrder
    let outcome: OrderOutcome
    let subject: SubjectProfile
    let other: SubjectProfile
    /// For a merger, both sides on the day before and on the day itself; the days before stay as they were.
    let grades: [LinkGrade]
    let head: Head

    init(_ order: LinkOrder, _ outcome: OrderOutcome, in pipeline: Pipeline) throws {
        (self.order, self.outcome) = (order, outcome)
        subject = try pipeline.profile(of: order.subject, asOf: order.day)
        other = try pipeline.profile(of: order.other, asOf: order.day)
        grades = try order.relation == .mergedInto ? LinkReport.grades(order, pipeline) : []
        head = try pipeline.ledger.head()
    }

    private static func grades(_ order: LinkOrder, _ pipeline: Pipeline) throws -> [LinkGrade] {
        try pipeline.composition.standards.flatMap { standard in
            try [order.day.adding(days: -1), order.day].flatMap { day in
                try [order.subject, order.other].map { try grade(of: $0, standard, on: day, pipeline) }
            }
        }
    }

    private static func grade(
        of subject: SubjectNumber, _ standard: Standard, on day: Day, _ pipeline: Pipeline
    ) throws -> LinkGrade {
        let profile = try pipeline.profile(of: subject, asOf: day)
        do {
            let outcome = try pipeline.dossier(of: subject, knownAt: nil).assess(standard, on: day).outcome
            return LinkGrade(standard: standard, day: day, subject: profile, outcome: .success(outcome))
        } catch let problem as RulebookProblem {
            return LinkGrade(standard: standard, day: day, subject: profile, outcome: .failure(problem))
        }
    }

    /// As people read it.
    func render() -> Message {
        let fact = Message("事实 #\(outcome.fact) \(order.kind.title)", en: "fact #\(outcome.fact) \(order.kind.title)")
        let (done, title, name) = (outcome.done, order.relation.title, ProgramName.current)
        let shown = order.relation == .mergedInto ? other : subject
        let lines =
            [
                Message(
                    "\(done) \(fact)  \(subject.name)  \(title)  \(other.name)  自 \(order.day) 起",
                    en: "\(done) \(fact)  \(subject.name)  \(title)  \(other.name)  from \(order.day)")
            ] + comparison + [
                Message("账首 \(head)", en: "head \(head)"),
                Message(
                    "查看：\(name) explain \(shown.code) --as-of \(order.day)",
                    en: "to see it: \(name) explain \(shown.code) --as-of \(order.day)"),
            ]
        return lines.lines() + .verbatim("\n")
    }

    /// Both sides of a day on one line.
    private var comparison: [Message] {
        stride(from: 0, to: grades.count, by: 2).map { place in
            let (title, day) = (grades[place].standard.title, grades[place].day)
            return Message("  \(title) \(day)：", en: "  \(title) \(day): ")
                + grades[place..<place + 2].map(\.words).joined(Message("；", en: "; "))
        }
    }
}
