import Kernel
import KernelLedger
import KernelPublication

/// What every explanation of one view shares 查看依据: read once, however many subjects are explained.
public struct ViewBasis: Sendable {
    let standard: Standard
    let day: Day
    let knownAt: Int64?
    let links: SubjectLinks
    let status: StandardStatus
    /// The ledger's head, or the fact up to which it is read.
    let known: String
    /// The facts that hold the standard's very texts.
    let deposits: [Int64]
}

extension Pipeline {
    /// What explanations of a standard on a day share, as known at a fact number.
    public func basis(_ standard: Standard, asOf day: Day, knownAt: Int64?) throws -> ViewBasis {
        ViewBasis(
            standard: standard, day: day, knownAt: knownAt, links: try ledger.links(knownAt: knownAt),
            status: try status(of: standard, on: day, knownAt: knownAt),
            known: try knownAt.map { "#\($0)" } ?? ledger.head().description,
            deposits: try deposits(of: standard, on: day, knownAt: knownAt))
    }

    /// The facts that hold the very texts of a standard on a day.
    private func deposits(of standard: Standard, on day: Day, knownAt: Int64?) throws -> [Int64] {
        let deposits = try ledger.deposits().filter { $0.day <= day && $0.fact <= knownAt ?? .max }
        return standard.texts.compactMap { text in deposits.last { $0.digest == text.digest }?.fact }
    }
}
