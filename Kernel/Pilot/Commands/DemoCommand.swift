import ArgumentParser
import Foundation
import Kernel
import KernelDemo
import KernelIntake
import KernelLedger
import KernelPublication

/// `demo`: invented subjects made, received, graded and one explained; then what to try next.
struct DemoCommand<County: CountyPilot>: PilotCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            "demo",
            Message(
                "演示：生成虚构的企业和各部门文件，收文、评价并说明一家。",
                en: "Make invented enterprises and files, receive them, grade all and explain one."),
            Message(
                "企业、代码和文书均为虚构。每次重新生成目录里的演示台账。",
                en: """
                    Enterprises, codes and documents are invented. The demonstration's ledger in the \
                    folder is made anew each time.
                    """),
            examples: [.verbatim("demo"), Message("demo --out 演示 --subjects 60", en: "demo --out trial --subjects 60")])
    }

    @Option(help: .message(Message("演示写到哪个目录", en: "The folder to write to."), value: Message("目录", en: "folder")))
    var out = "demo"

    @Option(
        help: .message(
            Message("主体数；默认按县区方案", en: "How many subjects; if left out, as the county's plan says."),
            value: Message("数", en: "number")))
    var subjects: Int?

    @OptionGroup var output: OutputOptions

    func execute() throws {
        let composition = try composition()
        let plan = composition.plan.demo.with(subjects: subjects)
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        let path = "\(out)/\(composition.plan.id).ledger"
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        CommandLog.begin(path)
        let ledger = try Ledger.open(path: path, access: .readWrite, layouts: composition.layouts)
        let pipeline = Pipeline(composition: composition, ledger: ledger)
        try receive(DemoGenerator(plan: plan, kinds: composition.kinds).files(), plan, pipeline)
        try show(plan, pipeline, path)
    }

    private func receive(_ files: [DemoFile], _ plan: CountyPlan.Demo, _ pipeline: Pipeline) throws {
        for file in files {
            let path = "\(out)/\(file.name)"
            guard FileManager.default.createFile(atPath: path, contents: Data(file.bytes)) else {
                throw Refusal(
                    Message("不能写入 \(path)，请换一个 --out 目录", en: "cannot write \(path); take another folder with --out"))
            }
            let actor = Actor(unit: file.unit, role: "收文员", account: "demo")
            let receipt = try pipeline.receive(.file(path: path), as: file.kind, by: actor, today: plan.through)
            let aside = try receipt.writeSetAside(to: out, language: Speech.language)
            try Console.report(
                ReceiptDocument(receipt, setAsidePath: aside), ReceiptText(receipt).render(setAsidePath: aside))
        }
    }

    private func show(_ plan: CountyPlan.Demo, _ pipeline: Pipeline, _ path: String) throws {
        for standard in pipeline.composition.standards {
            let run = BulkEvaluation(
                pipeline: pipeline, standard: standard, day: plan.through, knownAt: nil, threads: 2)
            let documents = try run.documents()
            let grades = GradeDistribution(
                documents, standard: standard, status: try pipeline.status(of: standard, on: plan.through),
                asOf: plan.through)
            try Console.report(GradesDocument(grades), .verbatim("\n") + grades.render() + .verbatim("\n"))
            guard let telling = documents.max(by: { $0.interest < $1.interest }) else { continue }
            let number = try pipeline.subject(matching: telling.document.subject, asOf: plan.through)
            let explanation = try pipeline.explanation(of: number, standard, asOf: plan.through, knownAt: nil)
            try Console.report(ExplanationDocument(explanation), ExplanationText(explanation).render())
            try suggest(telling.document.subject, plan, path)
        }
    }

    private func suggest(_ code: String, _ plan: CountyPlan.Demo, _ path: String) throws {
        let commands = [
            "explain \(code) --as-of \(plan.through.adding(months: -12))", "unclassified", "audit",
        ].map { "\(ProgramName.current) \($0) --ledger \(path)" }
        try Console.report(
            DemoDocument(ledger: path, subject: code, commands: commands),
            ([Message("\n接下来可以试：", en: "\nto try next:")] + commands.map { .verbatim("  \($0)") }).lines())
    }
}

extension EvaluatedSubject {
    /// How much there is to explain: rules that found something, and doubly those that moved the grade.
    fileprivate var interest: Int {
        document.lines.reduce(0) { sum, line in
            line.evidence.isEmpty ? sum : sum + (line.effect == "base" || line.effect == "points" ? 1 : 2)
        }
    }
}
