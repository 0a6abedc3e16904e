import Kernel
import KernelDemo
import KernelIntake
import KernelLedger
import KernelTesting
import Pilot
import Testing

/// A county's invented files enter by the same door as a bureau's, and hold everything that can go wrong.
@Suite struct DemoFilesTests {
    private let pipeline: Pipeline
    private let files: [DemoFile]
    private let plan: CountyPlan.Demo
    private var receipts: [Receipt] = []
    private var factReceipts: [FactsReceipt] = []

    init() throws {
        guard let composition = Composition.read(DayawanForTests.self).value else {
            throw Refusal(.verbatim("configuration"))
        }
        pipeline = Pipeline(composition: composition, ledger: try Ledger.temporary(layouts: composition.layouts))
        plan = composition.plan.demo
        files = try DemoGenerator(plan: plan, layouts: composition.layouts).files()
        for file in files {
            let source = IntakeSource.bytes(name: file.name, file.bytes)
            if file.content == .facts {
                factReceipts.append(try pipeline.receiveFacts(source, by: file.actor, today: file.receivedOn))
            } else {
                receipts.append(try pipeline.receive(source, as: nil, by: file.actor, today: file.receivedOn))
            }
        }
    }

    @Test func `Every reason for which a row of a file can be set aside occurs`() {
        let found = Set((receipts.flatMap(\.setAside) + factReceipts.flatMap(\.setAside)).map { ReasonName($0.reason) })
        let expected = Set(ReasonName.allCases).subtracting(ReasonName.inNoFile.keys)
        #expect(expected.subtracting(found) == [])
        #expect(found.isDisjoint(with: ReasonName.inNoFile.keys))
    }

    @Test func `A header tells the kind of every file, in every encoding and layout`() {
        #expect(receipts.map(\.file.kind.id) == files.compactMap(\.kind))
        #expect(Set(receipts.map(\.file.encoding)) == [.utf8, .utf8WithBOM, .gb18030])
        #expect(receipts.map(\.rows).reduce(0, +) > 4000)
        let aside = receipts.flatMap(\.setAside).count
        #expect(aside > 80 && aside * 20 < receipts.map(\.rows).reduce(0, +))
    }

    @Test func `There are corrections, two reports of one act, and decisions withdrawn, repaired and objected to`()
        throws
    {
        let settlements = receipts.compactMap(\.settlement)
        #expect(settlements.map(\.versions).reduce(0, +) > 20)
        #expect(settlements.map(\.renamed).reduce(0, +) > 5 && settlements.map(\.moved).reduce(0, +) > 5)
        #expect(settlements.map(\.deregistered).reduce(0, +) > 5)
        #expect(try pipeline.ledger.conflicts().count > 5)
        let recorded = factReceipts.reduce(into: [FactKind: Int]()) { $0.merge($1.recorded) { $0 + $1 } }
        let expected: Set<FactKind> = [
            .withdrawn, .repaired, .objectionOpened, .objectionClosed, .classified, .corrected, .linked, .unlinked,
            .merged,
        ]
        #expect(Set(recorded.keys) == expected, "\(recorded)")
    }

    @Test func `No code on file can be real, and every subject's name is marked`() throws {
        let last = try pipeline.ledger.head().number
        var codes = 0
        for fact in try pipeline.ledger.facts(Array(1...last)) where fact.kind.carriesRecord {
            guard let kind = pipeline.composition.kinds.first(where: { $0.id == fact.payload.shape.kind }) else {
                continue
            }
            for column in kind.columns where column.type == .organisation {
                guard case .success(let code) = CreditCode.read(fact.payload.value(column.name)) else { continue }
                codes += 1
                #expect(code.isForDemonstration, "\(code) in \(fact.file):\(fact.line)")
            }
            let name = kind.roles.subjectName.map { fact.payload.value($0) } ?? ""
            #expect(name.contains("（演示）"), "\(name) in \(fact.file)")
        }
        #expect(codes > 5000)
        #expect(plan.bureaus.count == 5)
    }
}
