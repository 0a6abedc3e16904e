import Foundation
import KernelTesting
import Testing

/// Help and mistakes in usage are told in the language of the command line.
@Suite(.serialized) struct HelpTests {
    private let pilot: PilotProcess
    private let scratch: ScratchFolder

    init() throws {
        scratch = try ScratchFolder()
        pilot = PilotProcess("dayawan", in: scratch.path)
    }

    private static let parserWords = [
        "OVERVIEW", "USAGE", "Usage:", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show help", "(default", "(values",
        "See '",
        "Error:", "Help:", "Missing", "Unknown", "nexpected", "is invalid", "subcommand", "Please",
    ]

    private func expectChinese(_ text: String) {
        #expect(text.hasHan)
        for word in HelpTests.parserWords { #expect(!text.contains(word), "\(word)\n\(text)") }
    }

    private func expectEnglish(_ text: String) {
        #expect(!text.isEmpty && !text.hasHan, "\(text)")
    }

    @Test func `Every command explains itself in both languages, with an example`() throws {
        let help = try HelpList(pilot)
        expectEnglish(help.text)
        let commands = help.commands
        #expect(commands.count == 32, "\(commands)")
        expectChinese(try pilot.run(["--help"]).output)
        for command in commands {
            let english = try pilot.run([command, "--help", "--lang", "en"])
            let chinese = try pilot.run([command, "--help"])
            #expect(english.status == 0 && chinese.status == 0)
            expectEnglish(english.output)
            expectChinese(chinese.output)
            for text in [english.output, chinese.output] {
                #expect(text.contains("\n  dayawan \(command)") && text.contains("--lang"), "\(text)")
            }
            #expect(try pilot.run(["--lang", "en", "help", command]).output == english.output)
            #expect(try pilot.run(["help", command]).output == chinese.output)
        }
    }

    @Test(arguments: [
        [], ["receive"], ["receive", "x.csv"], ["explian", "x"], ["explain"],
        ["explain", "x", "--as-of", "2026-02-30"],
        ["explain", "x", "--as-off", "2026-02-28"], ["explain", "x", "--as-of"], ["explain", "x", "y"],
        ["explain", "x", "-q"], ["evaluate", "--threads", "no"], ["evaluate", "--threads", "99"],
        ["evaluate", "--timings=1"], ["receive", "x.csv", "--because", "y", "--actor", "a/b/c"],
        ["receive", "--undo", "6-7-AAAA", "--actor", "a/b/c"], ["restore", "x", "--actor", "y"],
        ["--generate-completion-script", "tcsh"],
    ])
    func `Wrong usage is told in the language chosen`(words: [String]) throws {
        let (chinese, english) = (try pilot.run(words), try pilot.run(words + ["--lang", "en"]))
        let status: Int32 = words.isEmpty ? 0 : 64
        #expect(chinese.status == status && english.status == status, "\(chinese.errors)\(english.errors)")
        expectChinese(words.isEmpty ? chinese.output : chinese.errors)
        expectEnglish(words.isEmpty ? english.output : english.errors)
        #expect(try pilot.run(["--lang=en"] + words).errors == english.errors)
    }

    @Test func `A language that the program does not speak is wrong usage`() throws {
        let outcome = try pilot.run(["--lang", "fr", "demo"])
        #expect(outcome.status == 64 && outcome.errors.contains("可用：zh、en"), "\(outcome.errors)")
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `Scripts for the completion of commands are made`(shell: String) throws {
        for option in [["--generate-completion-script", shell], ["--generate-completion-script=\(shell)"]] {
            let outcome = try pilot.run(option)
            #expect(outcome.status == 0 && outcome.errors.isEmpty)
            #expect(outcome.output.contains("unclassified") && outcome.output.contains("set-aside"))
            if shell == "bash" { try verify(outcome.output) }
        }
    }

    private func verify(_ script: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-n", try scratch.write(script, to: "completion.bash")]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }
}
