import ArgumentParser
import Foundation
import Kernel
import KernelLedger
import KernelPublication

/// `verify`: is a page what it was when it was made, and does the ledger still say so?
struct VerifyCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "verify",
            Message(
                "核对页面：内容是否被改动，是否与台账相符。",
                en: "Check a page: whether it was altered, and whether it agrees with the ledger."),
            examples: [
                .verbatim("verify out/review/index.html"),
                Message(
                    "verify 9144….html --ledger 台账.ledger", en: "verify 9144....html --ledger county.ledger"),
            ])
    }

    @Argument(help: .message(Message("页面文件", en: "The page."), value: Message("文件", en: "file")))
    var page: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func execute() throws {
        guard let data = FileManager.default.contents(atPath: page) else {
            throw Refusal(Message("读不到文件 \(page)", en: "cannot read the file \(page)"))
        }
        guard let check = PageCheck(Array(data)) else {
            throw Refusal(
                Message("\(page) 不是本程序写的页面：没有页脚凭据", en: "\(page) is no page of this program: it has no foot to check"))
        }
        let verdict = try PageVerdict(check, pipeline())
        let lines = verdict.steps.map { step in
            let mark = step.holds ? Message("相符", en: "holds") : Message("不符", en: "fails")
            return Message("\(mark)：\(step.words)", en: "\(mark): \(step.words)")
        }
        try Console.report(VerifyDocument(verdict, page: page), lines.lines())
        guard verdict.holds else { throw ExitCode(1) }
    }

    /// The ledger that was named, or the usual one where there is one; without either only the page is looked at.
    private func pipeline() throws -> Pipeline? {
        let composition = try composition()
        if ledger.path == nil, !FileManager.default.fileExists(atPath: ledger.path(in: composition)) { return nil }
        return try ledger.open(composition, access: .readOnly)
    }
}
