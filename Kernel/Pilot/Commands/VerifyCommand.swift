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
            Message(
                "有台账时由台账重新制作这一页来比对；待办页不能核对。手里只有打印件时，用 --head 和 --code 列出当时的说明，与打印件比对。",
                en: """
                    With a ledger the page is made again and compared; the page of queues cannot be checked. \
                    With nothing but a print, --head and --code show the explanation of then, to be compared.
                    """),
            examples: [
                .verbatim("verify out/review/index.html"),
                Message("verify 9144….html --ledger 台账.ledger", en: "verify 9144....html --ledger county.ledger"),
                Message(
                    "verify --head <账首> --code 91441303MA4YYY900K --as-of 2026-03-31",
                    en: "verify --head <ledger head> --code 91441303MA4YYY900K --as-of 2026-03-31"),
            ])
    }

    @Argument(help: .message(Message("页面文件", en: "The page."), value: Message("文件", en: "file")))
    var page: String?

    @Option(
        help: .message(
            Message("打印件页脚的账首", en: "The head at the foot of a print."), value: Message("n:摘要", en: "n:digest")))
    var head: Head?

    @Option(help: .message(Message("打印件上的代码", en: "The code on a print."), value: Message("代码", en: "code")))
    var code: String?

    @Option(
        name: .customLong("as-of"),
        help: .message(Message("打印件页脚的日期", en: "The day at the foot of a print."), value: Message("日", en: "day")))
    var asOf: Day?

    @OptionGroup var choice: SectorOption

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        let print = [head != nil, code != nil, asOf != nil]
        let isRight = page == nil ? print.allSatisfy { $0 } : !print.contains(true) && choice.sector == nil
        guard !isRight else { return }
        throw ValidationError(
            Message(
                "请写一个页面文件，或按打印件写齐 --head、--code 和 --as-of",
                en: "write a page's file, or all of --head, --code and --as-of from a print"))
    }

    func execute() throws {
        if let page { return try verify(page) }
        guard let head, let code, let asOf else { return }
        try show(head, code, asOf)
    }

    private func verify(_ page: String) throws {
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

    /// The explanation as it was known at the head of a print.
    private func show(_ head: Head, _ code: String, _ day: Day) throws {
        let composition = try composition()
        let standard = try composition.standard(choice.sector)
        let pipeline = try ledger.open(composition, access: .readOnly)
        let standing = try pipeline.ledger.verifyExtends(head)
        let number = try pipeline.subject(matching: code, asOf: day)
        let explanation = try pipeline.explanation(of: number, standard, asOf: day, knownAt: head.number)
        let words = standing.words(to: head) + .verbatim("\n\n") + ExplanationText(explanation).render()
        try Console.report(ExplanationDocument(explanation), words)
    }

    /// The ledger that was named, or the usual one where there is one; without either only the page is looked at.
    private func pipeline() throws -> Pipeline? {
        let composition = try composition()
        if ledger.path == nil, !FileManager.default.fileExists(atPath: ledger.path(in: composition)) { return nil }
        return try ledger.open(composition, access: .readOnly)
    }
}
