import Testing

@testable import Kernel
@testable import KernelIntake

@Suite("Recognising a layout 识别版式")
struct RecognitionTests {
    private func kind(_ id: KindID, _ columns: [Column]) -> RecordKind {
        RecordKind(
            id: id, title: "类\(id)", columns: columns, roles: RecordKind.Roles(subject: "uscc", day: "on", identity: [])
        )
    }

    private let subject = Column(name: "uscc", title: "代码", type: .organisation, isRequired: true)
    private let day = Column(name: "on", title: "日期", type: .day, isRequired: true)

    @Test("Headers are found in any order, by name, title or alias, in any width, case and spacing")
    func headers() throws {
        let reading = try Reading(
            "处罚有效期,罚款金额(万元),cf_xdr_mc,Ｕscc,法定 代表人,决定书文号,处罚决定日期\n2026-01-01,1,甲,\(Sample.firm),,一号,2025-01-01\n")
        #expect(reading.file.kind.id == "penalty")
        #expect(try reading.value("fine") == "1000000")
        #expect(try reading.value("name") == "甲")
        #expect(try reading.value("category") == "")
    }

    @Test("A header that no column knows is named with what it may have meant, and not read")
    func unknownHeader() throws {
        let reading = try Reading(
            "名称,统一社会信用代码,成立日期,主体类型,\(Sample.person),\n甲,\(Sample.firm),2020-01-01,企业,乙,\n")
        let notes = reading.file.notes.map(\.text.chinese)
        #expect(notes.count == 3)
        #expect(notes[0].contains("a.csv:1:4: 说明: “主体登记”没有“主体类型”这一列，该列未读取"))
        #expect(notes[0].contains("是否为“主体类别”？"))
        #expect(notes[1].contains(Sample.maskedPerson))
        #expect(notes[2].contains("“曾用代码”、“主体类别”"))
        #expect(reading.records.count == 1)
    }

    @Test("Two columns of the same title refuse the file; untitled columns do not")
    func duplicates() throws {
        let refused = try refusal("名称,统一社会信用代码,成立日期,名 称\n")
        #expect(refused.cause == .duplicateHeader)
        #expect(refused.text.chinese.contains("a.csv:1:4"))
        #expect(refused.text.chinese.contains("第1列和第4列"))
        #expect(try Reading("名称,统一社会信用代码,成立日期,,\n").setAside.isEmpty)
    }

    @Test("Two titles of the same column refuse the file")
    func sameColumn() throws {
        let refused = try refusal("名称,name,统一社会信用代码,成立日期\n")
        #expect(refused.cause == .duplicateHeader)
        #expect(refused.text.chinese.contains("都是“名称”"))
    }

    @Test("The kind with the most headers wins")
    func most() throws {
        let small = kind("small", [subject, day])
        let large = kind("large", [subject, day, Column(name: "level", title: "等级", type: .text)])
        let file = try IntakeFile.open(
            .bytes(name: "a", Array("代码,日期,等级\n".utf8)), kinds: [small, large], as: nil)
        #expect(file.kind.id == "large")
    }

    @Test("Two kinds that fit equally are a question, which --as answers")
    func tie() throws {
        let kinds = [kind("one", [subject, day]), kind("two", [subject, day])]
        let refused = try refusal("代码,日期\n", kinds: kinds)
        #expect(refused.cause == .ambiguousKind)
        for words in ["类one", "类two", "--as one"] { #expect(refused.text.chinese.contains(words)) }
        #expect(try IntakeFile.open(.bytes(name: "a", Array("代码,日期\n".utf8)), kinds: kinds, as: "two").kind.id == "two")
    }

    @Test("No kind fits: the nearest is named with the columns that it lacks")
    func none() throws {
        let refused = try refusal("名称,统一社会信用代码,成立日\n")
        #expect(refused.cause == .kindNotDeclared)
        #expect(refused.text.chinese.contains("最接近“主体登记”（registration），缺少：“成立日期”"))
        #expect(refused.text.chinese.contains("“成立日”是否应为“成立日期”？"))
        #expect(refused.text.english.contains("the nearest is '主体登记' (registration), which lacks: '成立日期'"))
        #expect(refused.text.english.contains("should '成立日' be '成立日期'?"))
    }

    @Test("A file without a header shows nothing of its first row")
    func noHeader() throws {
        let refused = try refusal("张三,\(Sample.person),2020-01-01\n")
        #expect(refused.cause == .kindNotDeclared)
        #expect(!refused.text.chinese.contains("张三"))
        #expect(Language.allCases.allSatisfy { !refused.text.text($0).contains(Sample.person) })
        #expect(refused.text.chinese.contains("第一行应为表头"))
    }

    @Test("Asked for by name, a kind says which columns the file lacks")
    func missing() throws {
        let refused = try refusal("名称,统一社会信用代码,成立日期\n", as: "penalty")
        #expect(refused.cause == .missingColumns)
        #expect(refused.text.chinese.contains("“决定书文号”、“处罚决定日期”、“处罚有效期”"))
    }

    @Test("A kind that is not declared is named with the nearest one")
    func noSuchKind() throws {
        let refused = try refusal("名称\n", as: "penalti")
        #expect(refused.cause == .kindNotDeclared)
        #expect(refused.text.chinese.contains("是否为 penalty？"))
    }

    @Test("What no classify line matched is no layout")
    func unclassified() throws {
        #expect(try refusal("名称\n", as: "safety.unclassified").cause == .kindNotDeclared)
        #expect(try refusal("名称\n", kinds: [Sample.unclassified]).cause == .kindNotDeclared)
    }
}
