import Kernel
import KernelIntake
import KernelLedger
import KernelTesting
import Testing

@testable import Pilot

/// Each national layout from a small file as units send it, with what is wrong in it.
@Suite struct NationalLayoutTests {
    private let world: ToyWorld
    private let code = ToyWorld.code
    private let organ = "11441300MB0YYY907F"

    init() throws {
        world = try ToyWorld.withOneEnterprise()
    }

    private func facts(_ kind: KindID) throws -> [Fact] {
        try world.pipeline.ledger.facts(of: world.subject(), knownAt: nil).filter { $0.payload.shape.kind == kind }
    }

    private func setAside(_ receipt: Receipt) -> [Int: String] {
        Dictionary(receipt.setAside.map { ($0.line, $0.reason.title.chinese) }, uniquingKeysWith: { first, _ in first })
    }

    private let permitHeader = """
        XK_XDR_MC,XK_XDR_LB,XK_XDR_SHXYM,XK_XDR_GSZC,XK_XDR_ZZJG,XK_XDR_SWDJ,XK_XDR_SYDW,XK_XDR_SHZZ,XK_FRDB,\
        XK_FR_ZJLX,XK_FR_ZJHM,XK_XDR_ZJLX,XK_XDR_ZJHM,XK_XKWS,XK_WSH,XK_XKLB,XK_XKZS,XK_XKBH,XK_NR,XK_JDRQ,\
        XK_YXQZ,XK_YXQZI,XK_XKJG,XK_XKJGDM,XK_ZT,XK_LYDW,XK_LYDWDM,BZ
        """

    private func permit(
        _ number: String, code: String, party: String = "法人及非法人组织", category: String = "01",
        decided: String = "2025-06-30", until: String = "2028-06-29"
    ) -> String {
        "样例一号公司,\(party),\(code),,,,,,张三,身份证,11010519491231002X,,,准予许可决定书,\(number),\(category),"
            + "经营许可证,证字1号,准予经营,\(decided),2025-07-01,\(until),样例局,\(organ),1,样例局,\(organ),"
    }

    @Test func `The permit layout is recognised by its own headers and holds no person`() throws {
        let rows = [
            permit("许1", code: code, until: "2099-12-31"), permit("许2", code: code, category: "特许"),
            permit("许3", code: "11010519491231002X", party: "自然人"), permit("许4", code: code, category: "07"),
            permit("许5", code: "91441303MA4YYY900L"), permit("许6", code: code, decided: "2025-02-30"),
            permit("许7", code: "11010519491231002X", party: "01"), permit("许8", code: code, decided: "2099-12-31"),
        ]
        let csv = Array(([permitHeader] + rows).joined(separator: "\n").utf8)
        let receipt = try world.pipeline.receive(
            .bytes(name: "双公示许可.csv", csv), as: nil, by: ToyWorld.clerk, today: "2026-01-05")
        #expect(receipt.file.kind.id == "permit")
        #expect(receipt.settlement?.new == 2)
        #expect(Set(setAside(receipt).keys) == [4, 5, 6, 7, 8, 9], "\(setAside(receipt))")
        #expect(setAside(receipt)[4] == "自然人" && setAside(receipt)[8] == "自然人")
        let permits = try facts("permit")
        #expect(permits.map { $0.payload.value("valid_until") } == ["", "2028-06-29"])
        #expect(permits.map { $0.payload.value("category") } == ["ordinary", "concession"])
        #expect(permits.allSatisfy { !$0.payload.columns.contains { $0.contains("1949") || $0.contains("张三") } })
        #expect(permits.allSatisfy { $0.payload.value("status") == "1" && $0.day == "2025-06-30" })
    }

    @Test func `All six categories of permits are read by code and by name`() throws {
        let names = ["普通", "特许", "认可", "核准", "登记", "其他"]
        let rows = names.enumerated().flatMap { place, name in
            [
                permit("码\(place)", code: code, category: "0\(place + 1)"),
                permit("名\(place)", code: code, category: name),
            ]
        }
        let receipt = try world.receive(
            ([permitHeader] + rows).joined(separator: "\n"), as: "permit", on: "2026-01-05")
        #expect(receipt.settlement?.new == 12 && receipt.setAside.isEmpty)
        let categories = try facts("permit").map { $0.payload.value("category") }
        let expected = ["ordinary", "concession", "recognition", "verification", "registration", "other"]
        #expect(categories == expected.flatMap { [$0, $0] })
    }

    @Test func `Permits may come under their Chinese headers`() throws {
        let csv = """
            行政相对人名称,行政相对人类别,行政相对人代码_1(统一社会信用代码),许可文书名称,行政许可决定文书号,许可类别,证书名称,许可编号,许可内容,许可决定日期,有效期自,有效期至,许可机关,许可机关统一社会信用代码,当前状态,数据来源单位,数据来源单位统一社会信用代码
            样例一号公司,法人及非法人组织,\(code),决定书,许9,普通,许可证,1号,经营,2025年6月30日,2025/7/1,长期,样例局,\(organ),有效,样例局,\(organ)
            """
        let receipt = try world.pipeline.receive(
            .bytes(name: "许可.csv", Array(csv.utf8)), as: nil, by: ToyWorld.clerk, today: "2026-01-05")
        #expect(receipt.file.kind.id == "permit" && receipt.settlement?.new == 1, "\(setAside(receipt))")
        #expect(try facts("permit").map { $0.payload.value("valid_until") } == [""])
    }

    @Test func `One document may give a subject two honours`() throws {
        let csv = """
            获奖单位,对象类别,受表彰单位代码,荣誉名称,表彰级别,表彰文号,授予日期,授予机关,授予机关代码
            样例一号公司,法人,\(code),先进单位,市级,样表〔2025〕1号,2025-05-01,样例局,\(organ)
            样例一号公司,法人,\(code),示范单位,区级,样表〔2025〕1号,2025-05-01,样例局,\(organ)
            某某,个人,110105194912310021,先进个人,市级,样表〔2025〕1号,2025-05-01,样例局,\(organ)
            样例一号公司,法人,\(code),文明单位,球级,样表〔2025〕2号,2025-05-01,样例局,\(organ)
            样例一号公司,法人,123,文明单位,市级,样表〔2025〕3号,2025-05-01,样例局,\(organ)
            """
        let receipt = try world.receive(csv, as: "award", on: "2026-01-05")
        #expect(receipt.settlement?.new == 2)
        #expect(setAside(receipt)[4] == "自然人" && Set(setAside(receipt).keys) == [4, 5, 6])
        #expect(try facts("award").map { $0.payload.value("level") } == ["city", "county"])
    }

    @Test func `A judgment is read with its amount to the fen and a later file is a new version`() throws {
        let header = "当事人名称,当事人类别,当事人代码,裁判文书案号,文书类型,诉讼地位,案由,裁判结果,涉案金额,裁判日期,生效日期,审理法院"
        let first = "样例一号公司,法人,\(code),（2025）样民初1号,民事判决书,被告,买卖合同纠纷,付款,86000.05,2025-03-01,2025-03-20,样例区人民法院"
        let bad = "样例一号公司,法人,\(code),（2025）样民初2号,民事判决书,被告,买卖合同纠纷,付款,86000.055,2025-03-01,,样例区人民法院"
        let person = "某某,自然人,110105194912310021,（2025）样民初3号,判决书,被告,合同,付款,1,2025-03-01,,样例区人民法院"
        let receipt = try world.receive(
            [header, first, bad, person].joined(separator: "\n"), as: "judgment", on: "2026-01-05")
        #expect(receipt.settlement?.new == 1)
        #expect(Set(setAside(receipt).keys) == [3, 4] && setAside(receipt)[4] == "自然人")
        let mended = first.replacing("付款,", with: "部分付款,")
        let later = try world.receive([header, mended].joined(separator: "\n"), as: "judgment", on: "2026-02-05")
        #expect(later.settlement?.versions == 1)
        #expect(try facts("judgment").map { $0.payload.value("amount") } == ["8600005", "8600005"])
    }

    @Test func `A dishonest debtor that is a person is not kept, nor a firm's legal representative`() throws {
        let csv = """
            失信被执行人名称,被执行人类别,被执行人代码,法定代表人或者负责人姓名,案号,执行依据文号,作出执行依据单位,生效法律文书确定的义务,履行情况,失信行为具体情形,立案时间,发布时间,执行法院
            样例一号公司,法人,\(code),李四,（2025）样执1号,（2024）样民初9号,样例区人民法院,付款,全部未履行,有履行能力而拒不履行,2025-01-05,2025-02-01,样例区人民法院
            某某,自然人,110105194912310021,,（2025）样执2号,,,付款,全部未履行,有履行能力而拒不履行,2025-01-05,2025-02-01,样例区人民法院
            样例一号公司,法人,\(code),李四,（2025）样执3号,,,付款,不详,有履行能力而拒不履行,2025-01-05,2025-02-01,样例区人民法院
            """
        let receipt = try world.receive(csv, as: "dishonest_debtor", on: "2026-01-05")
        #expect(receipt.settlement?.new == 1)
        #expect(setAside(receipt)[3] == "自然人" && Set(setAside(receipt).keys) == [3, 4])
        let found = try facts("dishonest_debtor")
        #expect(found.map { $0.day } == ["2025-02-01"])
        #expect(found.allSatisfy { !$0.payload.columns.contains("李四") })
    }

    @Test func `A commitment keeps its code of eighteen digits and a dash for a state that nobody filled in`() throws {
        let number = "441303202506300001"
        let csv = """
            承诺人名称,承诺主体代码,承诺类型,承诺编码,承诺日期,受理单位,受理单位代码,承诺内容,履行状态
            样例一号公司,\(code),主动公示型,\(number),2025-06-30,样例局,\(organ),守信经营,全部履行
            样例一号公司,\(code),容缺受理,44130320250630000202,2025-06-30,样例局,\(organ),补齐材料,—
            样例一号公司,\(code),证明事项告知承诺,44130320250630000203,2025-06-30,样例局,\(organ),属实,
            样例一号公司,\(code),口头,44130320250630000204,2025-06-30,样例局,\(organ),守信经营,全部履行
            """
        let receipt = try world.receive(csv, as: "commitment", on: "2026-01-05")
        #expect(receipt.settlement?.new == 3, "\(setAside(receipt))")
        #expect(Set(setAside(receipt).keys) == [5])
        let found = try facts("commitment")
        #expect(found.map { $0.payload.value("performance") } == ["full", "unknown", ""])
        #expect(found.first?.payload.value("commitment_no") == number)
    }

    @Test func `What the retention ended is explained in words, with its clause`() throws {
        try world.receive(ToyWorld.penalty("样罚1", on: "2020-03-31"), as: "penalty", on: "2020-04-10")
        #expect(!(try world.explain(on: "2025-03-30")).contains("全国保存期限"))
        let text = try world.explain(on: "2025-03-31")
        #expect(text.contains("已超过全国保存期限，自 2025-03-31 起不再使用；依据 《征信业管理条例》"))
        #expect(try world.explain(on: "2026-03-31").contains("自 2025-03-31 起不再使用"))
    }

    @Test func `The retention is deposited with the other texts before the first fact that it judges`() throws {
        let deposited = try world.pipeline.ledger.deposits().map(\.digest)
        let texts = world.pipeline.composition.texts
        #expect(texts.contains { $0.path == "config/national/retention.yaml" })
        #expect(Set(deposited).count == texts.count)
    }

    @Test func `An officer cannot make something else of negative information`() throws {
        try world.receive(ToyWorld.penalty("样罚2", on: "2025-03-31", conduct: "没有列出"), as: "penalty", on: "2025-04-10")
        let record = try world.record("样罚2")
        let facts = try world.pipeline.ledger.facts(of: world.subject(), knownAt: nil).filter { $0.record == record }
        let rules = RecordRules(
            facts: facts, kind: .classified, day: .distantFuture, actor: ToyWorld.officer,
            composition: world.pipeline.composition)
        try rules.verify("toy.fine")
        let refusal = #expect(throws: Refusal.self) { try rules.verify("toy.licence") }
        #expect(refusal?.message.chinese.contains("penalty 是失信信息，不能归为守信信息 toy.licence") == true)
    }
}
