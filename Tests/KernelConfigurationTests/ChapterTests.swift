import Kernel
import Testing

@testable import KernelConfiguration

/// What concerns several chapters or files at once.
@Suite struct ChapterTests {
    @Test("Chapters in two files read as in one, and clauses keep their own file")
    func twoFiles() throws {
        let range = text(
            "b.yaml",
            "score_range:\n  2019-01-01: {value: {lowest: 0, highest: 90}, reference: rules, evidence: seen}\n")
        let standard = try Fixture.value(Fixture.read(Fixture.spliced(range)))
        #expect(standard.range.entries[0].value.highest == Points("90"))
        #expect(standard.range.entries[0].clause.location.file == "b.yaml")
        #expect(standard.texts.count == 2)
    }

    @Test("A chapter in two files, and a head in the second, are refused with both places")
    func clash() throws {
        let more = text("b.yaml", "title: 又一个\nvetoes: {}\n")
        let errors = try Fixture.read([Fixture.text("good"), more]).diagnostics
        #expect(errors.count == 2)
        #expect(errors[0].text.chinese.contains("b.yaml:1:1: 错误: 章节 title（标题）在两个文件里都有"))
        #expect(errors[1].text.chinese.contains("b.yaml:2:1: 错误: 章节 vetoes（一票否决）在两个文件里都有"))
        #expect(errors[1].hint?.chinese.contains("good.yaml:169:1") == true)
        #expect(errors[1].text.english.contains("b.yaml:2:1: error: chapter vetoes is in two files"))
    }

    @Test("A standard without files, and an empty file, are errors")
    func empty() throws {
        #expect(try Fixture.read([]).diagnostics.first?.message.chinese == "评价标准没有文件")
        #expect(try Fixture.read([text("b.yaml", "")]).diagnostics.first?.message.chinese == "文件是空的")
        let missing = try Fixture.read([text("b.yaml", "format: 1\n")], hooks: []).diagnostics
        #expect(missing.count == 1)
        #expect(missing[0].message.chinese.contains("缺少 sector（行业）、title（标题）、owner（主管单位）、decimals（小数位数）"))
        #expect(missing[0].message.english.contains("the standard lacks sector, title, owner, decimals"))
    }

    @Test("Every mistake of a run is named at once, in the order of places")
    func allAtOnce() throws {
        var source = String(decoding: try Fixture.text("good").bytes, as: UTF8.self)
        for (right, wrong) in [
            ("owner:", "ownr:"), ("type: integer", "type: integr"), ("from: penalty", "from: penaltys"),
            ("measure: count", "measure: cuont"), ("value: D", "value: Z"), ("value: not-counted", "value: no"),
        ] {
            source = source.replacing(right, with: wrong, maxReplacements: 1)
        }
        let errors = try Fixture.read([text("good.yaml", source)]).diagnostics
        #expect(errors.map { $0.location?.line } == [4, 23, 69, 124, 178, 194], "\(errors)")
    }

    @Test(
        "A lost chapter is one error, and not one more wherever it is used",
        arguments: ["references", "kinds", "grades"])
    func lostChapter(_ name: String) throws {
        let source = String(decoding: try Fixture.text("good").bytes, as: UTF8.self)
        let lost = source.replacing("\n\(name):", with: "\n\(name)x:")
        let errors = try Fixture.read([text("good.yaml", lost)]).diagnostics
        #expect(errors.count == 1, "\(errors)")
        #expect(errors[0].message.chinese.hasPrefix("未知字段 \(name)x，是否为 \(name)（"))
        #expect(errors[0].message.english == "unknown field '\(name)x', did you mean '\(name)'?")
    }

    @Test("A hook that the standard does not name is an error that says which")
    func unusedHook() throws {
        let extra = Derivation("ship_age", version: 1, summary: Message("船龄", en: "age of a ship")) { _, _ in [:] }
        let errors = try Fixture.read([Fixture.text("good")], hooks: [Fixture.hook, extra]).diagnostics
        #expect(errors.map(\.message.chinese) == ["派生函数 ship_age（船龄）没有在 derive（派生字段）里用到"])
        #expect(
            errors.map(\.message.english) == ["derive function 'ship_age' (age of a ship) is not used under derive"])
        #expect(errors[0].location == Location(file: "good.yaml", line: 59, column: 1))
    }

    @Test("Derived columns that no hook fills are an error at their place")
    func unfilled() throws {
        var source = String(decoding: try Fixture.text("good").bytes, as: UTF8.self)
        let derive = try #require(source.ranges(of: "derive:\n").first)
        let classify = try #require(source.ranges(of: "classify:\n").first)
        source.removeSubrange(derive.lowerBound..<classify.lowerBound)
        let errors = try Fixture.read([text("good.yaml", source)], hooks: []).diagnostics
        #expect(errors.map { $0.location?.line } == [27])
        #expect(errors[0].message.chinese == "记录类型 accident 的派生字段 class 没有派生函数来填")
    }

    @Test("A grade that nothing reaches is an error, and a downgrade or a veto reaches it")
    func unreachable() throws {
        let range = text(
            "b.yaml",
            "score_range:\n  2019-01-01: {value: {lowest: 50, highest: 89.9}, reference: rules, evidence: seen}\n")
        let checked = try Fixture.read(Fixture.spliced(range))
        #expect(checked.value == nil)
        #expect(checked.diagnostics.map(\.severity) == [.error])
        #expect(checked.diagnostics.first?.message.chinese.contains("等级 A（优）达不到") == true)
        let bare = text("c.yaml", "downgrades: {}\nvetoes: {}\n" + String(decoding: range.bytes, as: UTF8.self))
        let errors = try Fixture.read(Fixture.spliced(bare)).diagnostics.map(\.message.chinese)
        #expect(errors.count == 2)
        #expect(errors.contains { $0.contains("等级 D（差）达不到") })
    }

    @Test("A veto must fit every scale that is in force while it is")
    func vetoOverTime() throws {
        let errors = try scales(
            second: "[{grade: A, title: 优, at_least: 50}, {grade: E, title: 差, below: 50}]",
            intervals: ["2019-01-01": "D", "2025-01-01": "E"])
        #expect(errors.count == 1)
        #expect(errors[0].message.chinese.contains("2025-01-01 起的等级里没有 D"))
    }

    @Test("Every scale in force needs its frequencies, also one that begins later")
    func frequenciesOverTime() throws {
        let errors = try scales(
            second: "[{grade: A, title: 优, at_least: 60}, {grade: C, title: 中, at_least: 50, below: 60}, "
                + "{grade: D, title: 差, below: 50}]",
            intervals: ["2019-01-01": "D"])
        #expect(errors.count == 1)
        #expect(errors[0].message.chinese.contains("2025-01-01 起的等级 C 没有检查频次"))
        #expect(errors[0].location == Location(file: "b.yaml", line: 15, column: 27))
    }

    /// What is wrong with a scale of A and D that another follows in 2025, and with the frequencies of each worst grade.
    private func scales(second: String, intervals: KeyValuePairs<String, String>) throws -> [Diagnostic] {
        let frequencies = intervals.map { day, worst in
            "      \(day): {value: {A: {times: 1, in: 24 months}, \(worst): {times: 1, in: 1 months}}, "
                + "reference: rules, evidence: seen}"
        }
        let source = """
            grades:
              2019-01-01:
                value: [{grade: A, title: 优, at_least: 50}, {grade: D, title: 差, below: 50}]
                reference: rules
                evidence: seen
              2025-01-01:
                value: \(second)
                reference: rules
                evidence: seen
            consequences:
              inspections:
                title: 日常检查
                not_reduced: 法定检查
                intervals:

            """ + frequencies.joined(separator: "\n") + "\n"
        return try Fixture.read(Fixture.spliced(text("b.yaml", source))).diagnostics
    }

    @Test("A fixed base and a certificate are not both called for")
    func fixedBase() throws {
        let base = text(
            "b.yaml", "base:\n  title: 基础分\n  points:\n    2019-01-01: {value: 100, reference: rules, evidence: seen}\n"
        )
        let standard = try Fixture.value(Fixture.read(Fixture.spliced(base)))
        guard case .fixed(let title, let points) = standard.base else { return #expect(Bool(false), "not fixed") }
        #expect(title == "基础分")
        #expect(points.entries.map(\.value) == [Points("100")])
    }

    @Test("Bands in any order of the text are kept ascending")
    func unsortedBands() throws {
        var source = String(decoding: try Fixture.text("good").bytes, as: UTF8.self)
        source = source.replacing(
            "[{below: 1000, points: 0}, {at_least: 1000, points: -1}]",
            with: "[{at_least: 1000, points: -1}, {below: 1000, points: 0}]")
        let standard = try Fixture.value(Fixture.read([text("good.yaml", source)]))
        #expect(
            standard.indicators[2].mapping.entries[0].value
                == (try Fixture.standard()).indicators[2].mapping.entries[0].value)
    }

    @Test(
        "Words that only look like a private matter are let through",
        arguments: ["general_class", "genre", "bloodline_no", "警示牌"])
    func notPrivate(_ word: String) {
        #expect(PrivateMatter.category(of: word) == nil)
    }

    private func text(_ path: String, _ source: String) -> ConfigurationText {
        ConfigurationText(path: path, bytes: Array(source.utf8))
    }
}
