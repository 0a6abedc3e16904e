import ArgumentParser
import Foundation
import Kernel

/// The executable of a county: its commands in the order in which a record travels.
struct CountyCommand<County: CountyPilot>: ParsableCommand {
    static var configuration: CommandConfiguration {
        let name = ProgramName.current
        return CommandConfiguration(
            name,
            Message(
                "公共信用监管县（区）试点：收文、入账、评价、说明。",
                en: "A county pilot of public-credit supervision: receive, record, evaluate, explain."),
            Message(
                """
                初次使用：\(name) demo
                每条命令的说明：\(name) help <命令>
                退出状态：0 完成，1 未办理或查出问题，64 命令写法有误。
                """,
                en: """
                    For a first look: \(name) demo
                    About a command: \(name) help <command>
                    Exit status: 0 done, 1 not carried out or problems found, 64 wrong usage.
                    """),
            examples: [
                .verbatim("demo --subjects 60"), .verbatim("help receive"), .verbatim("--lang en help receive"),
            ],
            subcommands: commands)
    }

    private static var commands: [any ParsableCommand.Type] {
        [
            DemoCommand<County>.self, CheckCommand<County>.self, StandardCommand<County>.self,
            ReceiveCommand<County>.self, FactsCommand<County>.self, EvaluateCommand<County>.self,
            ExplainCommand<County>.self,
            UnclassifiedCommand<County>.self, ConflictsCommand<County>.self, ClassifyCommand<County>.self,
            CorrectCommand<County>.self,
            WithdrawCommand<County>.self, RepairCommand<County>.self, ObjectCommand<County>.self,
            LinkCommand<County>.self, UnlinkCommand<County>.self, MergeCommand<County>.self,
            UnmergeCommand<County>.self,
            ConsentCommand<County>.self, WithdrawConsentCommand<County>.self, ApplicantsCommand<County>.self,
            AdoptCommand<County>.self,
            ChangesCommand<County>.self, DecideCommand<County>.self, ReplayCommand<County>.self,
            PublishCommand<County>.self, VerifyCommand<County>.self,
            AuditCommand<County>.self, RebuildCommand<County>.self,
            BackupCommand<County>.self, RestoreCommand<County>.self,
            SchemaCommand<County>.self,
        ]
    }

    @OptionGroup var output: OutputOptions

    /// Runs what the command line says; help and mistakes are told in the language of the process.
    static func runFromCommandLine() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            end(with: error)
        }
    }

    private static func end(with error: any Error) -> Never {
        let (code, text) = (exitCode(for: error), text(of: error))
        if !text.isEmpty {
            if code.isSuccess { Console.answer(.verbatim(text)) } else { Console.complain(.verbatim(text)) }
        }
        Foundation.exit(code.rawValue)
    }

    /// A script of completions is for a shell and not for people. Chinese has few blanks at which a line could break.
    private static func text(of error: any Error) -> String {
        let isForShell = CommandLine.arguments.contains {
            $0.hasPrefix("--generate-completion-script") || $0 == "---completion"
        }
        if isForShell, exitCode(for: error).isSuccess { return fullMessage(for: error) }
        return ParserWords.spoken(fullMessage(for: error, columns: Speech.language == .chinese ? 400 : nil))
    }
}

/// The name under which the executable was called.
enum ProgramName {
    static let current =
        CommandLine.arguments.first.map {
            String($0.split(separator: "/").last ?? "pilot")
        } ?? "pilot"
}
