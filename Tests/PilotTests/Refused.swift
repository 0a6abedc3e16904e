import Kernel
import KernelLedger
import Testing

@testable import Pilot

/// What a refusal must say in each language, and that nothing is on file afterwards.
struct Refused {
    let world: Pipeline

    /// Carries out what must be refused; every word must be in the words of its language.
    func expect(
        _ chinese: [String], _ english: [String], sourceLocation: SourceLocation = #_sourceLocation,
        _ body: () throws -> Void
    ) throws {
        let before = try world.ledger.head()
        let message = Refused.message(body)
        for (text, words) in [(message?.chinese, chinese), (message?.english, english)] {
            for word in words {
                #expect(text?.contains(word) == true, "'\(word)' in: \(text ?? "-")", sourceLocation: sourceLocation)
            }
        }
        #expect(try world.ledger.head() == before, sourceLocation: sourceLocation)
    }

    private static func message(_ body: () throws -> Void) -> Message? {
        do {
            try body()
        } catch let refusal as Refusal {
            return refusal.message
        } catch let problem as LedgerProblem {
            return problem.message
        } catch {}
        return nil
    }
}
