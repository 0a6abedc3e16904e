import ArgumentParser
import Foundation
import Kernel
import KernelIntake
import KernelLedger

/// Which ledger a command works on.
struct LedgerOptions: ParsableArguments {
    @Option(name: .customLong("ledger"), help: ArgumentHelp("台账文件；默认为当前目录下的 <县区>.ledger", valueName: "文件"))
    var path: String?

    func path(in composition: Composition) -> String {
        path ?? "\(composition.plan.id).ledger"
    }

    func open(_ composition: Composition, access: Ledger.Access) throws -> Pipeline {
        let path = path(in: composition)
        if access == .readOnly, !FileManager.default.fileExists(atPath: path) {
            throw Refusal("没有台账 \(path)。先收文：\(ProgramName.current) receive <文件> --actor 单位/角色/账号；或用 --ledger 指明台账")
        }
        CommandLog.begin(path)
        return Pipeline(
            composition: composition,
            ledger: try Ledger.open(path: path, access: access, layouts: composition.layouts))
    }
}

extension LedgerOptions {
    /// For a trial that writes nothing: the ledger where there is one, otherwise one that goes with the command.
    func openForTrial(_ composition: Composition) throws -> Pipeline {
        let path = path ?? "\(composition.plan.id).ledger"
        if FileManager.default.fileExists(atPath: path) { return try open(composition, access: .readWrite) }
        return Pipeline(composition: composition, ledger: try Ledger.temporary(layouts: composition.layouts))
    }
}

/// Who acts, and on which day.
struct ActorOptions: ParsableArguments {
    @Option(
        name: .customLong("actor"),
        help: ArgumentHelp("操作人，如 某局/收文员/zhang01", valueName: "单位/角色/账号"))
    var text: String

    @Option(help: ArgumentHelp("收到日；默认为北京时间今日", valueName: "日"))
    var today: Day?

    var actor: Actor {
        get throws {
            guard !PersonNumber.isIn(text) else { throw Refusal("--actor 里有自然人证件号码的样式；请用工作账号") }
            guard let actor = Actor(text) else {
                throw Refusal("--actor 应为 单位/角色/账号 三段，如 某局/收文员/zhang01；实为 \(text)")
            }
            return actor
        }
    }

    var day: Day { today ?? Clock.today() }
}

/// On which day, and as known at which fact.
struct ViewOptions: ParsableArguments {
    @Option(name: .customLong("as-of"), help: ArgumentHelp("评价日；默认为北京时间今日", valueName: "日"))
    var asOf: Day?

    @Option(name: .customLong("known-at"), help: ArgumentHelp("只看编号不大于它的事实", valueName: "编号"))
    var knownAt: Int64?

    @Option(help: ArgumentHelp("行业；只有一个行业时可省略", valueName: "行业"))
    var sector: String?

    var day: Day { asOf ?? Clock.today() }
}

extension Day: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}
