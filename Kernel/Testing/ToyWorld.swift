import Kernel
import KernelIntake
import KernelLedger
import KernelPublication
import Pilot

/// A ledger of the toy county with a few subjects, for tests that say only what is special about them.
public struct ToyWorld: Sendable {
    public let pipeline: Pipeline
    public static let clerk = Actor(unit: "样例局", role: "收文员", account: "clerk")
    /// Who decides by the toy standard: an officer of the bureau that keeps it, who receives nothing.
    public static let head = Actor(unit: "样例局", role: "负责人", account: "head")
    public static let officer = Actor(unit: "样例县信用办", role: "经办人", account: "officer")
    public static let code = "91441303MA4YYY900K"
    public static let secondCode = "91441302MA4YYY9005"

    /// An empty ledger.
    public init() throws {
        let checked = Composition.read(ToyCounty.self)
        guard let composition = checked.value else {
            throw Refusal(checked.diagnostics.map(\.text).lines())
        }
        pipeline = Pipeline(
            composition: composition, ledger: try Ledger.temporary(layouts: composition.layouts))
    }

    /// A ledger with one enterprise in business since 2015.
    public static func withOneEnterprise() throws -> ToyWorld {
        let world = try ToyWorld()
        try world.receive(register(), as: .registration, on: "2019-01-02")
        return world
    }

    /// The register row of the first enterprise, with some fields replaced.
    public static func register(
        name: String = "样例一号公司", township: String = "东街道", status: String = "active", changedOn: String = ""
    ) -> String {
        """
        code,former_codes,name,class,region,township,industry,status,since,changed_on
        \(code),441303000000013,\(name),enterprise,441303,\(township),C,\(status),2015-01-01,\(changedOn)
        """
    }

    @discardableResult
    public func receive(
        _ csv: String, as kind: KindID, on today: Day, by actor: Actor = clerk, dryRun: Bool = false
    ) throws -> Receipt {
        let source = IntakeSource.bytes(name: "\(kind.short).csv", Array(csv.utf8))
        return try pipeline.receive(source, as: kind, by: actor, today: today, dryRun: dryRun)
    }

    /// A penalty in the national layout.
    public static func penalty(
        _ number: String, on day: String, conduct: String = "轻微样例行为", authority: String = "样例局",
        fine: String = "1.000000", subject: String = code
    ) -> String {
        """
        \(penaltyHeader)
        样例一号公司,法人及非法人组织,\(subject),\(number),\(conduct),事实,依据,罚款,内容,\(fine),\(day),2099-12-31,\
        \(authority),11441300MB0YYY907F,\(authority),11441300MB0YYY907F
        """
    }

    public static let penaltyHeader = """
        CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_SY,CF_YJ,CF_CFLB,CF_NR,CF_NR_FK,CF_JDRQ,CF_YXQ,\
        CF_CFJG,CF_CFJGDM,CF_SJLY,CF_SJLYDM
        """

    public var standard: Standard {
        get throws { try pipeline.composition.standard(nil) }
    }

    public func subject(_ code: String = code) throws -> SubjectNumber {
        try pipeline.subject(matching: code, asOf: .distantFuture)
    }

    /// The text of `explain` on a day.
    public func explain(
        on day: Day, code: String = code, knownAt: Int64? = nil, language: Language = .chinese
    ) throws -> String {
        let explanation = try pipeline.explanation(of: subject(code), standard, asOf: day, knownAt: knownAt)
        return ExplanationText(explanation).render().text(language)
    }

    public func document(on day: Day, code: String = code, knownAt: Int64? = nil) throws -> AssessmentDocument {
        try pipeline.document(of: subject(code), standard, asOf: day, knownAt: knownAt)
    }

    /// The record whose document has this number.
    public func record(_ number: String, code: String = code) throws -> RecordID {
        let facts = try pipeline.ledger.facts(of: subject(code), knownAt: nil)
        let wanted = Folding.decisionNumber(number)
        let found = facts.first { fact in
            fact.kind == .received && fact.payload.columns.contains { Folding.decisionNumber($0) == wanted }
        }
        guard let record = found?.record else { throw Refusal(.verbatim("no record \(number)")) }
        return record
    }

    @discardableResult
    public func mark(
        _ kind: FactKind, _ record: RecordID, on day: Day, columns: [String] = ["理由"], by actor: Actor = officer
    ) throws -> Int64 {
        try pipeline.ledger.write(FactOrigin(actor: actor, today: day, file: ""), dryRun: false) {
            try $0.mark(kind, record: record, day: day, columns: columns)
        }
    }
}

extension Day: ExpressibleByStringLiteral {
    /// For tests only: an impossible day becomes the distant past, and the test fails by its result.
    public init(stringLiteral value: String) {
        self = Day(value) ?? .distantPast
    }
}
