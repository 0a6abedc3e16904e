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

    /// Keys are random, and so is what comes of a digest after the first sealed fact: it is masked, and nothing else is.
    @Test func `The same values stand in both languages, and only words follow the language`() throws {
        let (schemas, chinese, english) = (try schemas(), try run().lines, try JSONRun.english.get().lines)
        #expect(chinese.count == english.count && chinese.count > 150)
        var differing: Set<String> = []
        for (one, other) in zip(chinese, english) {
            #expect(one.format == other.format, "\(one.text)\n\(other.text)")
            let schema = try #require(schemas[one.format])
            for path in one.document.masked.differences(from: other.document.masked) {
                differing.insert("\(one.format) \(path)")
                #expect(SchemaValidator.isText(path, in: schema), "\(path)\n\(one.text)\n\(other.text)")
            }
        }
        #expect(differing == JSONTests.words, "\(differing.symmetricDifference(JSONTests.words).sorted())")
    }

    /// The fields that hold words, which follow the language; what else differs is a mistake.
    private static let words: Set = [
        "audit/1 findings[].message", "audit/1 standing.message", "backup-check/1 present.message",
        "case-pages/1 files[].cases[].expected[]", "case-pages/1 files[].cases[].facts[]",
        "cases/1 coverage.missing[].what", "cases/1 differences[].hint", "cases/1 differences[].message",
        "changes/1 changes[].after.clause.document",
        "changes/1 changes[].after.reason", "check/1 diagnostics[].hint", "check/1 diagnostics[].message",
        "check/1 proofs[].periods[].gains[].message",
        "decision-list/1 status.notice", "decisions/1 status.notice", "deliveries/1 reasons[].reason",
        "explanation/1 lines[].evidence[].derived", "explanation/1 lines[].evidence[].values[].shown",
        "explanation/1 lines[].span", "explanation/1 lines[].working",
        "explanation/1 nextChanges[].outcome.clause.document", "explanation/1 nextChanges[].outcome.reason",
        "explanation/1 notCounted[].message", "explanation/1 notCounted[].record.derived",
        "explanation/1 notCounted[].record.values[].shown", "explanation/1 outcome.clause.document",
        "explanation/1 outcome.reason", "explanation/1 status.notice", "facts-receipt/1 notes[].hint",
        "facts-receipt/1 notes[].message", "facts-receipt/1 setAside[].message", "facts-receipt/1 warnings[].message",
        "formats/1 formats[].meaning", "formats/1 texts[].meaning", "grades/1 notRated[].reason",
        "grades/1 status.notice",
        "link/1 grades[].outcome.clause.document", "link/1 grades[].outcome.reason", "link/1 grades[].problem",
        "mutants/1 problems[].hint", "mutants/1 problems[].message",
        "publish/1 leftOut[].reason", "receipt/1 notes[].hint", "receipt/1 notes[].message",
        "receipt/1 setAside[].message", "receipt/1 warnings[].message", "refusal/1 hint", "refusal/1 message",
        "rules/1 rules[].name", "rules/1 rules[].value",
        "verify/1 steps[].message",
    ]

    @Test func `A document read and written again has the same bytes`() throws {
        let formats = Dictionary(uniqueKeysWithValues: DocumentFormats.all.map { ($0.format, $0) })
        for line in try run().lines {
            let document = try #require(formats[line.format])
            #expect(String(decoding: try document.rewritten(Array(line.text.utf8)), as: UTF8.self) == line.text)
        }
        #expect(throws: DecodingError.self) { try RebuildDocument.rewritten(Array(#"{"format":"rebuild/2"}"#.utf8)) }
    }
}
