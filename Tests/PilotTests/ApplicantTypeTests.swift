import Foundation
import KernelTesting
import Testing

/// Nothing that rates, marks, restricts or lists a subject can be given an applicant: it does not compile.
@Suite(.serialized) struct ApplicantTypeTests {
    /// `it` stands where a subject belongs.
    private static let uses = [
        "try writer.mark(.repaired, record: record, of: it, day: day, columns: [])",
        "try writer.correct(record: record, of: it, day: day, values: [], reason: \"\")",
        "try writer.link(it, .memberOf, to: subject, begins: true, day: day, reason: \"\")",
        "try writer.link(subject, .memberOf, to: it, begins: true, day: day, reason: \"\")",
        "_ = try writer.decide([(subject: it, decision: decision)], day: day)",
        "_ = try writer.facts(of: it)", "_ = try ledger.facts(of: it)", "_ = try ledger.history(of: it)",
        "_ = try pipeline.dossier(of: it, knownAt: nil)", "_ = try pipeline.document(of: it, standard, asOf: day)",
        "_ = try pipeline.explanation(of: it, standard, asOf: day, knownAt: nil)",
        "_ = try Replay(pipeline, it, decidedOn: day, sectors: [])", "_ = try pipeline.history(of: it, knownAt: nil)",
        "_ = try pipeline.profile(of: it, asOf: day)", "_ = SubjectProfile(number: it, facts: [], asOf: day)",
        "_ = links.members(of: it, on: day)", "_ = links.merger(of: it, on: day)", "_ = links.from(it)",
        "_ = links.to(it)", "_ = links.changes(of: it)",
        "_ = Record(kind: \"x\", id: record, subject: it, day: day, values: [], sender: \"\", line: 1)",
    ]

    private static func source(_ lines: [String], it type: String) -> String {
        """
        import Kernel
        import KernelLedger
        import Pilot

        func use(
            _ it: \(type), _ subject: SubjectNumber, _ ledger: Ledger, _ writer: LedgerWriter, _ pipeline: Pipeline,
            _ record: RecordID, _ standard: Standard, _ decision: Decision, _ day: Day,
            _ links: SubjectLinks
        ) throws {
            \(lines.joined(separator: "\n    "))
        }
        """
    }

    /// Type-checks a text against the built modules; gives the exit status and what the compiler says.
    private func check(_ source: String) throws -> (status: Int32, words: String) {
        let (scratch, products) = (try ScratchFolder(), PilotProcess.productsFolder)
        let file = try scratch.write(source, to: "use.swift")
        // The modules of C behind GRDB and libyaml are found by their maps.
        let folders = [
            "\(products)/Modules", "\(products)/../../checkouts/GRDB.swift/Sources/GRDBSQLite",
            "\(Checkout.root(of: #filePath))/Kernel/CLibYAML",
        ]
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments =
            ["swiftc", "-typecheck", "-swift-version", "6", "-module-cache-path", "\(scratch.path)/cache"]
            + folders.flatMap { ["-I", $0] } + [file]
        let errors = Pipe()
        (process.standardOutput, process.standardError) = (FileHandle.nullDevice, errors)
        try process.run()
        let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, words)
    }

    @Test func `A subject can be used in every one of these places`() throws {
        let (status, words) = try check(Self.source(Self.uses, it: "SubjectNumber"))
        #expect(status == 0, "\(words)")
    }

    @Test(arguments: ["ApplicantNumber", "Applicant"])
    func `An applicant can be used in none of them`(type: String) throws {
        let (status, words) = try check(Self.source(Self.uses, it: type))
        #expect(status != 0)
        let errors = words.split(separator: "\n").filter { $0.contains("error: ") && !$0.contains("|") }
        for (place, use) in Self.uses.enumerated() {
            let line = "use.swift:\(place + 10):"
            let own = errors.filter { $0.contains(line) }
            #expect(own.contains { $0.contains("'\(type)'") && $0.contains("SubjectNumber") }, "\(use)\n\(words)")
        }
    }
}
