import Kernel
import KernelLedger
import KernelTesting
import Testing

@testable import Pilot

/// Consents that cannot be kept are refused in words that say why; what is on file already adds nothing.
@Suite struct ApplicantRefusalTests {
    private let world: ToyWorld

    init() throws {
        world = try ToyWorld.withSubjects()
    }

    private func refused(
        _ order: Order, _ chinese: [String], _ english: [String], today: Day = ToyWorld.today,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        try Refused(world: world.pipeline).expect(chinese, english, sourceLocation: sourceLocation) {
            try world.carryOut(order, today: today)
        }
        #expect(try world.pipeline.ledger.audit().isEmpty, sourceLocation: sourceLocation)
    }

    private func consent(
        name: String = "样例户主甲", through: String = ToyWorld.village, purpose: String = "信用户评定",
        notice: String = "示告〔2026〕1号", authorised: [String] = ["样例镇政府"]
    ) -> Order {
        ToyWorld.giving(
            Consent(
                form: .person, name: name, through: through, purpose: purpose, notice: notice, authorised: authorised))
    }

    private func takingBack(_ number: Int64, on day: Day) -> Order {
        .consent(.takeBack(ApplicantNumber(number), day: day, line: 0))
    }

    @Test func `Somebody must say that the applicant is an adult`() throws {
        try refused(ToyWorld.giving(isAdult: false), ["须为成年人", "成年：是"], ["must be an adult", "adult: yes"])
    }

    @Test(arguments: ["", " ", "\u{3000}\t", "；"])
    func `Every word of a consent is said, and a blank one is named`(blank: String) throws {
        let orders = [
            (consent(name: blank), "姓名", "the applicant's name"), (consent(purpose: blank), "--for", "--for"),
            (consent(notice: blank), "--notice", "--notice"), (consent(authorised: []), "--share-with", "--share-with"),
            (consent(authorised: [blank]), "--share-with", "--share-with"),
            (consent(authorised: ["样例镇政府", blank]), "--share-with", "--share-with"),
        ]
        for (order, chinese, english) in orders {
            try refused(order, ["都要写明", chinese], ["must be stated in full", english])
        }
    }

    @Test func `What is kept has no blanks around it, and each unit by itself`() throws {
        let order = consent(
            name: " 样例户主甲", purpose: "信用户评定\u{3000}", notice: "\t示告〔2026〕1号 ", authorised: [" 样例镇政府 ; 样例局", "某局 "])
        let number = try world.carryOut(order).fact
        let kept = try world.pipeline.ledger.consent(of: ApplicantNumber(number))
        #expect(kept.columns == ["person", "样例户主甲", ToyWorld.village, "信用户评定", "示告〔2026〕1号", "样例镇政府;样例局;某局"])
        #expect(kept.authorised == ["样例镇政府", "样例局", "某局"])
        #expect(try world.carryOut(order) == .repeated(number))
    }

    @Test func `An identity-document number is taken in no word of a consent, and not said back`() throws {
        let number = "11010519491231002X"
        let orders = [
            consent(name: number), consent(name: "样例 \(number)"), consent(through: number), consent(purpose: number),
            consent(notice: number), consent(authorised: ["样例镇政府", number]),
        ]
        for order in orders {
            try refused(order, ["申请不收证件号码"], ["an application takes none"])
            let refusal = #expect(throws: Refusal.self) { try world.carryOut(order) }
            #expect(refusal?.message.chinese.contains(number) == false)
        }
    }

    @Test func `One applies through a registered unit`() throws {
        try refused(
            consent(through: "53441300MJ0YYY957Q"), ["登记中没有 53441300MJ0YYY957Q", "登记在册的村（居）或单位"],
            ["53441300MJ0YYY957Q is not in the register", "through a registered village or unit"])
    }

    @Test(arguments: [ToyWorld.vessel, ToyWorld.terminal, ToyWorld.park])
    func `Nobody applies through an object`(code: String) throws {
        try refused(consent(through: code), ["申请须经村（居）或单位，不经对象"], ["not through an object"])
    }

    @Test(arguments: ["suspended", "revoked", "deregistered"])
    func `One applies through who is in business on the day`(status: String) throws {
        try world.receive(
            ToyWorld.register(status: status, changedOn: "2026-03-01"), as: .registration, on: "2026-03-01")
        try refused(
            consent(through: ToyWorld.code), ["样例一号公司 在 2026-03-01 不是存续状态"],
            ["样例一号公司 is not in business on 2026-03-01"])
        let before = ToyWorld.giving(ToyWorld.consent(through: ToyWorld.code), on: "2026-02-28")
        #expect(try world.carryOut(before).isNew)
    }

    @Test func `One applies through who is merged into nobody on the day`() throws {
        let merger = try world.merge(ToyWorld.code, into: ToyWorld.secondCode, on: "2026-03-01").fact
        try refused(
            consent(through: ToyWorld.code), ["自 2026-03-01 起已并入别的主体（事实 #\(merger)）", "存续的主体"],
            ["merged into another subject since 2026-03-01 (fact #\(merger))", "the one that survives"])
        #expect(try world.carryOut(consent(through: ToyWorld.secondCode)).isNew)
        let before = ToyWorld.giving(ToyWorld.consent(through: ToyWorld.code), on: "2026-02-28")
        #expect(try world.carryOut(before).isNew)
    }

    @Test func `A consent is given on no day to come, and taken back on none before it`() throws {
        try refused(consent(), ["不能预先办理"], ["nothing is carried out in advance"], today: "2026-02-28")
        let number = try world.carryOut(consent()).fact
        try refused(
            takingBack(number, on: "2026-02-28"), ["A-\(number) 自 2026-03-01 起同意，撤回日 2026-02-28 不能早于它"],
            ["A-\(number) consented on 2026-03-01", "before, on 2026-02-28"])
    }

    @Test func `Who is no applicant takes nothing back`() throws {
        try refused(takingBack(3, on: "2026-03-01"), ["台账中没有申请人 A-3"], ["the ledger has no applicant A-3"])
    }

    @Test func `Given twice or taken back twice is once, and given after it was taken back is new`() throws {
        let given = try world.carryOut(consent())
        #expect(try world.carryOut(consent()) == .repeated(given.fact))
        #expect(try world.carryOut(consent(name: "样例户主乙")).isNew)
        let taken = try world.carryOut(takingBack(given.fact, on: "2026-03-02"))
        #expect(try world.carryOut(takingBack(given.fact, on: "2026-03-09")) == .repeated(taken.fact))
        let again = try world.carryOut(consent())
        #expect(again.isNew && again.fact > taken.fact)
        #expect(try world.pipeline.ledger.applicants().map(\.secret) == [.destroyed, .readable, .readable])
        #expect(try world.pipeline.ledger.audit().isEmpty)
    }
}
