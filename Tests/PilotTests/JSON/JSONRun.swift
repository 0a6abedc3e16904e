import KernelTesting
import Testing

/// Every command run with `--json` on a demonstration, where it is carried out and where it is refused.
struct JSONRun: Sendable {
    /// One line of standard output.
    struct Line: Sendable {
        let words: [String]
        let text: String
        let document: JSON

        var format: String { document["format"].text ?? "" }
    }

    struct Answer: Sendable {
        let words: [String]
        let outcome: PilotProcess.Outcome
        let lines: [Line]
        /// What the same command says in words; nil where the like was told before, and where the story is Chinese.
        let told: PilotProcess.Outcome?

        func document(_ format: String) throws -> JSON {
            try #require(lines.first { $0.format == format }, "\(words): \(outcome.output)\(outcome.errors)").document
        }
    }

    let scratch: ScratchFolder
    let pilot: PilotProcess
    let answers: [Answer]

    var lines: [Line] { answers.flatMap(\.lines) }

    /// Told once for all tests.
    static let chinese = Result { try JSONRun(in: "zh") }
    static let english = Result { try JSONRun(in: "en") }

    private init(in language: String) throws {
        let recorder = try JSONRecorder(in: language)
        try JSONStory(run: recorder).tell()
        (scratch, pilot, answers) = (recorder.scratch, recorder.pilot, recorder.answers)
    }
}
