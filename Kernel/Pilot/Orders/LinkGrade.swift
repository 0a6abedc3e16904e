import Kernel
import KernelEvaluation

/// The result of one side of a merger on a day, or why the standard gives none.
struct LinkGrade {
    let standard: Standard
    let day: Day
    let subject: SubjectProfile
    let outcome: Result<Assessment.Outcome, RulebookProblem>

    /// As people read it.
    var words: Message {
        switch outcome {
        case .success(let outcome): .verbatim("\(subject.name) ") + outcome.brief(decimals: standard.decimals)
        case .failure(let problem): problem.message
        }
    }
}
