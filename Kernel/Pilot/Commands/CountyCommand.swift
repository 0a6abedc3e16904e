import ArgumentParser
import Kernel

/// The executable of a county: its commands in the order in which a record travels.
struct CountyCommand<County: CountyPilot>: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: ProgramName.current,
            abstract: "公共信用监管县（区）试点：收文、入账、评价、说明。",
            discussion: """
                初次使用：\(ProgramName.current) demo
                每条命令的说明：\(ProgramName.current) help <命令>
                退出状态：0 完成，1 未办理或查出问题，64 命令写法有误。
                """,
            subcommands: [
                DemoCommand<County>.self, CheckCommand<County>.self, StandardCommand<County>.self,
                ReceiveCommand<County>.self, FactsCommand<County>.self, EvaluateCommand<County>.self,
                ExplainCommand<County>.self,
                UnclassifiedCommand<County>.self, ConflictsCommand<County>.self, ClassifyCommand<County>.self,
                CorrectCommand<County>.self,
                WithdrawCommand<County>.self, RepairCommand<County>.self, ObjectCommand<County>.self,
                AuditCommand<County>.self, RebuildCommand<County>.self,
                BackupCommand<County>.self, RestoreCommand<County>.self,
            ])
    }
}

/// The name under which the executable was called.
enum ProgramName {
    static let current =
        CommandLine.arguments.first.map {
            String($0.split(separator: "/").last ?? "pilot")
        } ?? "pilot"
}
