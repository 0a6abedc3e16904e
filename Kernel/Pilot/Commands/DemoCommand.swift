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
                "演示：生成虚构的企业和各部门几年的文件，收文、认定、说明一家并写出页面。",
                en: "Make invented enterprises and files, receive, decide, explain one, and write the pages."),
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
        try receive(try files(plan, composition), pipeline)
        for standard in composition.standards { try decide(standard, plan.through, pipeline) }
        let telling = try show(plan, pipeline)
        try publish(plan, pipeline)
        if let telling { try suggest(telling, plan, path) }
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
            if verbose { try receipt.report() }
        }
        let (summary, aside) = (demonstration.summary, "\(out)/set-aside")
        try Console.report(
            DeliveriesDocument(summary, setAsideFolder: aside), summary.render(setAsideFolder: aside))
    }

    /// The last whole cycle, decided by an officer of the bureau who received nothing; under a draft these are trials.
    private func decide(_ standard: Standard, _ today: Day, _ pipeline: Pipeline) throws {
        guard let length = standard.cycle.entry(on: today)?.value else { return }
        let round = try DecisionRound(pipeline, standard, .last(length, closedBefore: today), today: today)
        let officer = Actor(unit: standard.owner, role: "officer", account: "deciding")
        let desk = DecisionDesk(round: round, actor: officer, today: today, revises: false)
        let outcome = try desk.confirm(try desk.propose().confirmation)
        let head = try pipeline.ledger.head()
        try Console.report(
            DecisionsDocument(outcome, head: head),
            .verbatim("\n") + DecisionText(outcome).done(head.description))
    }

    /// Shows the grades and one explanation for each sector; gives the code of the last one explained.
    private func show(_ plan: CountyPlan.Demo, _ pipeline: Pipeline) throws -> String? {
        var explained: String?
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
            explained = telling.document.subject
        }
        return explained
    }

    private func publish(_ plan: CountyPlan.Demo, _ pipeline: Pipeline) throws {
        let publishing = Publishing(
            pipeline: pipeline, day: plan.through, today: plan.through, setAside: "\(out)/set-aside",
            language: Speech.language)
        let officer = Actor(unit: pipeline.composition.plan.objectionDesk.office, role: "officer", account: "demo")
        let report = try publishing.write(to: out, by: officer, at: Clock.timestamp())
        try Console.report(PublishDocument(report), .verbatim("\n") + report.text)
    }

    private func suggest(_ code: String, _ plan: CountyPlan.Demo, _ path: String) throws {
        let commands = [
            "explain \(code) --as-of \(plan.through.adding(months: -12))", "conflicts", "audit",
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
            line.evidence.isEmpty ? sum : sum + (line.isScored ? 1 : 2)
        }
    }
}
