import Kernel

/// A decision against a subject that one file contains and another may cite, so that both rows are one act.
struct DemoDecision {
    let authority: String
    let number: String
    let subject: Int
    let day: Day
}
