import ArgumentParser
import Foundation
import Kernel
import KernelIntake
import KernelLedger

/// Which ledger a command works on.
struct LedgerOptions: ParsableArguments {
    @Option(
        name: .customLong("ledger"),
        help: .message(
            Message(
                "台账文件；默认为当前目录下的 <县区>.ledger", en: "The ledger; if left out, <county>.ledger in the current folder."),
            value: Message("文件", en: "file")))
    var path: String?

    func path(in composition: Composition) -> String {
        path ?? "\(composition.plan.id).ledger"
    }

    /// - Parameter creating: whether a ledger that is not there is made. Only receiving makes one: anything else put on
    ///   file in a new ledger would be a slip of the path.
    func open(_ composition: Composition, access: Ledger.Access, creating: Bool = false) throws -> Pipeline {
        let path = path(in: composition)
        if !creating, !FileManager.default.fileExists(atPath: path) { throw missing(path) }
        CommandLog.begin(path)
        return Pipeline(
            composition: composition,
            ledger: try Ledger.open(path: path, access: access, layouts: composition.layouts))
    }

    private func missing(_ path: String) -> Refusal {
        let name = ProgramName.current
        return Refusal(
            Message("没有台账 \(path)。", en: "there is no ledger \(path); ")
                + Message(
                    "先收文：\(name) receive <文件> --actor 单位/角色/账号；或用 --ledger 指明台账",
                    en: "first \(name) receive <file> --actor unit/role/account, or name the ledger with --ledger"))
    }
}

extension LedgerOptions {
    /// For a trial that writes nothing: the ledger where there is one, otherwise one that goes with the command.
    func openForTrial(_ composition: Composition) throws -> Pipeline {
        if FileManager.default.fileExists(atPath: path(in: composition)) {
            return try open(composition, access: .readWrite)
        }
        return Pipeline(composition: composition, ledger: try Ledger.temporary(layouts: composition.layouts))
    }
}

/// Who acts, and on which day.
struct ActorOptions: ParsableArguments {
    @Option(
        name: .customLong("actor"),
        help: .message(
            Message("操作人，如 某局/收文员/zhang01", en: "Who acts, such as bureau/clerk/zhang01."),
            value: ActorOptions.form))
    var text: String

    @Option(
        help: .message(
            Message("收到日；默认为北京时间今日", en: "The day of receipt; if left out, today in Beijing."),
            value: Message("日", en: "day")))
    var today: Day?

    var actor: Actor {
        get throws {
            guard !PersonNumber.isIn(text) else {
                throw Refusal(
                    Message(
                        "--actor 里有自然人证件号码的样式；请用工作账号",
                        en: "--actor holds what looks like a natural person's number; use a work account"))
            }
            guard let actor = Actor(text) else {
                throw Refusal(ActorOptions.threeParts + Message("；实为 \(text)", en: ", not \(text)"))
            }
            return actor
        }
    }

    var day: Day { today ?? Clock.today() }

    /// How an actor is written.
    static var form: Message { Message("单位/角色/账号", en: "unit/role/account") }

    static var threeParts: Message {
        Message(
            "--actor 应为 单位/角色/账号 三段，如 某局/收文员/zhang01",
            en: "--actor must have the three parts unit/role/account, such as bureau/clerk/zhang01")
    }
}

/// On which day a result is worked out.
struct EvaluationDayOption: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: .message(
            Message("评价日；默认为北京时间今日", en: "The day of evaluation; if left out, today in Beijing."),
            value: Message("日", en: "day")))
    var asOf: Day?
}

/// Which sector's standard.
struct SectorOption: ParsableArguments {
    @Option(
        help: .message(
            Message("行业；只有一个行业时可省略", en: "The sector; may be left out where there is only one."),
            value: Message("行业", en: "sector")))
    var sector: String?
}

/// On which day, and as known at which fact.
struct ViewOptions: ParsableArguments {
    @OptionGroup var evaluation: EvaluationDayOption

    @Option(
        name: .customLong("known-at"),
        help: .message(
            Message("只看编号不大于它的事实", en: "Look only at the facts up to this number."),
            value: Message("编号", en: "number")))
    var knownAt: Int64?

    @OptionGroup var choice: SectorOption

    var sector: String? { choice.sector }

    var day: Day { evaluation.asOf ?? Clock.today() }
}

extension Day: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}
