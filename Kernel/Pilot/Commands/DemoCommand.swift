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
                "演示：生成虚构的企业和各部门几年的文件，收文、评价并说明一家。",
                en: "Make invented enterprises and files of some years, receive them, grade all and explain one."),
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

    @Flag(help: .message(Message("逐份给出完整的回执", en: "Give the full receipt of every file.")))
    var verbose = false

    @OptionGroup var speech: SpeechOptions

    func execute() throws {
        let composition = try composition()
        let plan = composition.plan.demo.with(subjects: subjects)
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        let path = "\(out)/\(composition.plan.id).ledger"
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
        CommandLog.begin(path)
        let ledger = try Ledger.open(path: path, access: .readWrite, layouts: composition.layouts)
        let pipeline = Pipeline(composition: composition, ledger: ledger)
        try receive(try files(plan, composition), pipeline)
        try show(plan, pipeline, path)
    }

    private func files(_ plan: CountyPlan.Demo, _ composition: Composition) throws -> [DemoFile] {
        do {
            return try DemoGenerator(plan: plan, layouts: composition.layouts).files()
        } catch { throw Refusal(error.message) }
    }

    private func receive(_ files: [DemoFile], _ pipeline: Pipeline) throws {
        var demonstration = Demonstration(pipeline: pipeline, folder: out)
        for file in files {
            let receipt = try demonstration.receive(file)
            if verbose { Console.text(receipt) }
        }
        Console.text(demonstration.summary.render(setAsideFolder: "\(out)/set-aside"))
    }

    private func show(_ plan: CountyPlan.Demo, _ pipeline: Pipeline, _ path: String) throws {
        for standard in pipeline.composition.standards {
            let run = BulkEvaluation(
                pipeline: pipeline, standard: standard, day: plan.through, knownAt: nil, threads: 2)
            let documents = try run.documents()
            let grades = GradeDistribution(
                documents, standard: standard, status: try pipeline.status(of: standard, on: plan.through),
                asOf: plan.through
            ).render()
            Console.text(.verbatim("\n") + grades + .verbatim("\n"))
            guard let telling = documents.max(by: { $0.interest < $1.interest }) else { continue }
            let number = try pipeline.subject(matching: telling.document.subject, asOf: plan.through)
            let explanation = try pipeline.explanation(of: number, standard, asOf: plan.through, knownAt: nil)
            Console.text(ExplanationText(explanation).render())
            suggest(telling.document.subject, plan, path)
        }
    }

    private func suggest(_ code: String, _ plan: CountyPlan.Demo, _ path: String) {
        let name = ProgramName.current
        let commands = [
            "explain \(code) --as-of \(plan.through.adding(months: -12))", "conflicts", "audit",
        ]
        Console.line(Message("\n接下来可以试：", en: "\nto try next:"))
        for command in commands { Console.line(.verbatim("  \(name) \(command) --ledger \(path)")) }
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
