import Kernel
import KernelLedger
import KernelTesting

@testable import Pilot

/// Subjects, applicants and orders for tests of what is no record.
extension ToyWorld {
    static let thirdCode = "91441303MA4YYY901N"
    static let village = "54441324MJ0YYY99XN"
    static let (vessel, terminal, park) = ("IMO9074729", "T-441303-0001", "P-441303-0001")
    /// Late enough that nothing is carried out in advance.
    static let today: Day = "2028-12-31"

    private static let registers = """
        code,name,class,region,township,industry,status,since
        \(code),样例一号公司,enterprise,441303,东街道,C,active,2015-01-01
        \(secondCode),样例二号公司,enterprise,441302,西街道,C,active,2016-05-01
        \(thirdCode),样例三号公司,enterprise,441303,北街道,C,active,2017-06-01
        \(village),样例村民委员会,village-or-community,441324,样例镇,S,active,2018-01-01
        \(vessel),样例轮,vessel,441303,东街道,G,active,2019-01-01
        \(terminal),样例一号码头,terminal,441303,东街道,G,active,2019-01-01
        \(park),样例园区,park,441303,东街道,L,active,2019-01-01
        """

    /// Three enterprises, a village, a vessel, a terminal and a park.
    static func withSubjects() throws -> ToyWorld {
        let world = try ToyWorld()
        let receipt = try world.receive(registers, as: .registration, on: "2019-01-02")
        guard receipt.setAside.isEmpty else { throw Refusal(receipt.setAside.map(\.message).lines()) }
        return world
    }

    /// Puts an order on file and gives the number of its fact.
    @discardableResult
    func carryOut(_ order: Order, by actor: Actor = officer, today: Day = today) throws -> OrderOutcome {
        try pipeline.carryOut(order, by: actor, today: today)
    }

    /// An order about two subjects, named by their codes.
    func link(
        _ code: String, _ relation: Relation, _ other: String, on day: Day, begins: Bool = true,
        because reason: String = "合并公告〔2025〕1号"
    ) throws -> Order {
        .link(
            LinkOrder(
                subject: try subject(code), relation: relation, other: try subject(other), begins: begins, day: day,
                reason: reason))
    }

    @discardableResult
    func merge(_ code: String, into other: String, on day: Day) throws -> OrderOutcome {
        try carryOut(link(code, .mergedInto, other, on: day))
    }

    @discardableResult
    func unmerge(_ code: String, from other: String, on day: Day) throws -> OrderOutcome {
        try carryOut(link(code, .mergedInto, other, on: day, begins: false, because: "误并"))
    }

    /// A penalty of a toy enterprise that costs it points.
    func fine(_ number: String, _ code: String, on day: Day, conduct: String = "轻微样例行为") throws {
        try receive(
            ToyWorld.penalty("样罚〔2025〕\(number)号", on: day.description, conduct: conduct, subject: code), as: "penalty",
            on: day)
    }

    static func consent(_ name: String = "样例户主甲", through: String = village) -> Consent {
        Consent(
            form: .household, name: name, through: through, purpose: "信用户评定", notice: "示告〔2026〕1号",
            authorised: ["样例镇政府"])
    }

    static func giving(_ consent: Consent = consent(), isAdult: Bool = true, on day: Day = "2026-03-01") -> Order {
        .consent(.give(consent, isAdult: isAdult, day: day, line: 0))
    }
}
