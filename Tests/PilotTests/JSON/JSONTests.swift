import Foundation
import KernelTesting
import Testing

@testable import Pilot

/// With `--json` every command writes documents, each as its printed schema says.
@Suite(.serialized) struct JSONTests {
    private func run() throws -> JSONRun { try JSONRun.chinese.get() }

    /// The formats that `schema` lists, with the schema that it prints of each.
    private func schemas() throws -> [String: JSON] {
        let pilot = try run().pilot
        let list = try JSON(pilot.run(["schema", "--json"]).output)["formats"].list.compactMap { $0["name"].text }
        return Dictionary(
            uniqueKeysWithValues: try list.map { name in
                let (lines, line) = (try pilot.run(["schema", name]), try pilot.run(["schema", name, "--json"]))
                #expect(lines.status == 0 && line.status == 0)
                #expect(try JSON(lines.output) == JSON(line.output), "\(name)")
                #expect(line.output.split(separator: "\n").count == 1)
                return (name, try JSON(line.output))
            })
    }

    /// Documented fields that no run writes, and why.
    private static let unseen: Set = [
        // No conduct of the demonstration falls under the triggers of before 2023-10-01 on the days looked at.
        "explanation/1 lines[].list",
        // Histories that differ from their facts, in a ledger that is otherwise whole.
        "backup/1 curable[].curable", "backup/1 curable[].kind", "backup/1 curable[].message",
        "restore/1 curable[].curable", "restore/1 curable[].kind", "restore/1 curable[].message",
        // No kind has a column of this type, and no rule of the standard reads one.
        "explanation/1 lines[].evidence[].values[].decimal", "explanation/1 notCounted[].record.values[].decimal",
        "explanation/1 lines[].number",
        // A warning about a cell has no hint, and whoever is decided is rated.
        "facts-receipt/1 warnings[].hint", "replay/1 replayed.notRated",
    ]

    @Test func `Every line is a document of a listed format, as its schema says`() throws {
        let (schemas, lines) = (try schemas(), try run().lines)
        #expect(lines.count > 150)
        for line in lines {
            let schema = try #require(schemas[line.format], "\(line.words): \(line.text)")
            let problems = SchemaValidator(line.document, against: schema).problems
            #expect(problems.isEmpty, "\(line.words)\n\(problems)\n\(line.text)")
        }
    }

    @Test func `Every command of the help list reports and is refused in documents`() throws {
        let answers = try run().answers
        let reporting = Set(answers.filter { $0.lines.contains { $0.format != "refusal/1" } }.map { $0.words[0] })
        let refused = Set(answers.filter { $0.lines.last?.format == "refusal/1" }.map { $0.words[0] })
        let commands = Set(try HelpList(run().pilot).commands)
        #expect(commands.count >= 32 && reporting == commands, "\(commands.symmetricDifference(reporting))")
        let cannotBe: Set = ["unclassified", "conflicts", "rebuild", "changes"]
        #expect(commands.subtracting(refused).isSubset(of: cannotBe), "\(commands.subtracting(refused))")
    }

    @Test func `Every documented field occurs`() throws {
        var unseen: Set<String> = []
        let lines = Dictionary(grouping: try run().lines, by: \.format)
        for (format, schema) in try schemas() {
            var seen: Set<String> = []
            for line in lines[format] ?? [] { seen.formUnion(SchemaValidator(line.document, against: schema).seen) }
            let missing = SchemaValidator.documented(schema).subtracting(seen)
            unseen.formUnion(missing.map { "\(format) \($0)" })
        }
        #expect(unseen == JSONTests.unseen, "\(unseen.sorted().joined(separator: "\n"))")
    }

    @Test func `Standard output holds documents and nothing else, and standard error the words`() throws {
        for answer in try run().answers {
            #expect(answer.outcome.output.isEmpty || answer.outcome.output.hasSuffix("}\n"), "\(answer.words)")
            let refusal = answer.lines.last { $0.format == "refusal/1" }?.document["message"].text
            #expect(refusal.map { answer.outcome.errors.contains($0) } ?? true, "\(answer.outcome.errors)")
            #expect((refusal == nil) == !answer.outcome.errors.contains("错误: "), "\(answer.outcome.errors)")
        }
        let written = try #require(try run().answers.first { $0.words.contains("accidents.csv") }).outcome
        #expect(written.errors.contains("writing accidents.csv\ncommitted ") && !written.output.contains("writing"))
    }

    @Test func `Wrong usage is told in words, and --json can stand before the command`() throws {
        let pilot = try run().pilot
        for words in [["receive", "--json"], ["--json", "explian"], ["evaluate", "--threads", "99", "--json"]] {
            let outcome = try pilot.run(words)
            #expect(outcome.status == 64 && outcome.output.isEmpty && !outcome.errors.isEmpty, "\(words)")
        }
        let outcome = try pilot.run(["--json", "audit", "--ledger", "demo/dayawan.ledger"])
        #expect(try JSON(outcome.output)["format"].text == "audit/1")
    }

    @Test func `In English documents hold no Chinese but names and titles`() throws {
        let run = try JSONRun.english.get()
        let names = try NamesInFiles(in: run.scratch).runs
        for answer in run.answers {
            for line in answer.lines where line.format != "standard/1" {
                let left = Set(line.text.hanRuns).subtracting(names)
                #expect(left.isEmpty, "\(line.words)\n\(left)\n\(line.text)")
            }
            #expect(Set(answer.outcome.errors.hanRuns).isSubset(of: names), "\(answer.outcome.errors)")
        }
        #expect(run.answers.count == (try self.run().answers.count))
    }

    /// Until the first applicant is sealed with a random key, after which no head is the same.
    @Test func `The same values stand in both languages`() throws {
        let isOpen = { (line: JSONRun.Line) in line.document["applicants"].list.isEmpty }
        let (chinese, english) = (
            try run().lines.prefix(while: isOpen), try JSONRun.english.get().lines.prefix(while: isOpen)
        )
        #expect(chinese.count == english.count && chinese.count > 60)
        for (one, other) in zip(chinese, english) {
            #expect(one.document.withoutWords == other.document.withoutWords, "\(one.text)\n\(other.text)")
        }
    }

    @Test func `A document read and written again has the same bytes`() throws {
        let formats = Dictionary(uniqueKeysWithValues: DocumentFormats.all.map { ($0.format, $0) })
        for line in try run().lines {
            let document = try #require(formats[line.format])
            #expect(String(decoding: try document.rewritten(Array(line.text.utf8)), as: UTF8.self) == line.text)
        }
        #expect(throws: DecodingError.self) { try RebuildDocument.rewritten(Array(#"{"format":"rebuild/2"}"#.utf8)) }
    }
}
