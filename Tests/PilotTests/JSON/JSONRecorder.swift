import Foundation
import KernelTesting
import Testing

/// Runs commands with `--json` in a scratch folder, and keeps what they answered.
final class JSONRecorder {
    let scratch: ScratchFolder
    let pilot: PilotProcess
    private(set) var answers: [JSONRun.Answer] = []
    private let language: String

    init(in language: String) throws {
        scratch = try ScratchFolder()
        pilot = PilotProcess("dayawan", in: scratch.path)
        self.language = language
    }

    @discardableResult
    func run(_ words: [String], status: Int32 = 0) throws -> JSONRun.Answer {
        let told = language == "en" && isNew(words, status) ? try tell(words) : nil
        let outcome = try pilot.run(words + ["--json", "--lang", language])
        #expect(outcome.status == status, "\(words)\n\(outcome.output)\(outcome.errors)")
        let texts = outcome.output.split(separator: "\n").map(String.init)
        let lines = try texts.map { JSONRun.Line(words: words, text: $0, document: try JSON($0)) }
        let answer = JSONRun.Answer(words: words, outcome: outcome, lines: lines, told: told)
        answers.append(answer)
        return answer
    }

    private var toldBefore: Set<[String]> = []

    /// Whether no command with the same options was told yet that ended in the same way.
    private func isNew(_ words: [String], _ status: Int32) -> Bool {
        toldBefore.insert([words[0], String(status)] + words.filter { $0.hasPrefix("--") }.sorted()).inserted
    }

    /// The same command in words, on a copy of the folder as it is now.
    private func tell(_ words: [String]) throws -> PilotProcess.Outcome {
        let twin = scratch.path + ".twin"
        try? FileManager.default.removeItem(atPath: twin)
        defer { try? FileManager.default.removeItem(atPath: twin) }
        try FileManager.default.copyItem(atPath: scratch.path, toPath: twin)
        return try PilotProcess("dayawan", in: twin).run(words + ["--lang", language])
    }
}
