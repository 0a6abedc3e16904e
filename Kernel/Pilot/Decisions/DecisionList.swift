import Kernel
import KernelEvaluation
import KernelLedger
import KernelPublication

/// Everybody who is to be decided at the close of a cycle 认定名单, as an officer sees it before confirming.
public struct DecisionList: Sendable {
    public let standard: Standard
    public let status: StandardStatus
    public let cycle: Cycle
    /// The last fact that was known when the list was made.
    public let head: Head
    public let items: [Item]
    /// How many are not rated, and how many have this very decision already.
    public let notRated: Int
    public let settled: Int

    /// One subject on the list.
    public struct Item: Sendable {
        public let subject: SubjectNumber
        public let name: String
        public let document: AssessmentDocument
        public let bytes: [UInt8]
        /// The grade of the last decision of an earlier cycle.
        public let earlier: String?
        /// A decision of the same cycle that says something else.
        public let revised: Decision?
        /// Who received the records behind it: none of them may decide (promise 13).
        public let recorders: Set<String>
        /// Whether its grade is lower than its score or than the last decision.
        public let isLowered: Bool

        /// Whether anything in it is against the subject: such a result is decided by nobody who did not see it.
        public var isAdverse: Bool { isLowered || document.lines.contains(where: \.isAdverse) }

        /// The rules that act on its grade beside its score.
        public var causes: [String] {
            document.lines.filter(\.lowersGrade).map(\.rule)
        }
    }

    /// Whether the standard was a draft at the close of the cycle.
    public var isTrial: Bool { status == .draft }
}
