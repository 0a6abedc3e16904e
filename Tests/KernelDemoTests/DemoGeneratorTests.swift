import Kernel
import KernelDemo
import KernelIntake
import KernelTesting
import Pilot
import Testing

/// Invented data: the same for the same seed, impossible to mistake for a real firm, dirty as real files are.
@Suite struct DemoGeneratorTests {
    private let composition: Composition
    private let plan: CountyPlan.Demo

    init() throws {
        composition = try ToyWorld().pipeline.composition
        plan = composition.plan.demo.with(subjects: 120)
    }

    private func files(_ plan: CountyPlan.Demo) -> [DemoFile] {
        DemoGenerator(plan: plan, kinds: composition.kinds).files()
    }

    private func rows(_ file: DemoFile) -> [[String]] {
        String(decoding: file.bytes, as: UTF8.self).split { $0.isNewline }.dropFirst()
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }

    @Test func `The same seed gives the same bytes, another seed others`() {
        let other = CountyPlan.Demo(
            subjects: plan.subjects, seed: plan.seed + 1, from: plan.from, through: plan.through, region: plan.region,
            townships: plan.townships, industries: plan.industries, bureau: plan.bureau)
        #expect(files(plan).map(\.bytes) == files(plan).map(\.bytes))
        #expect(files(plan).map(\.bytes) != files(other).map(\.bytes))
    }

    @Test func `Every registered code passes both checks, is impossible and stands once`() throws {
        let register = try #require(files(plan).first { $0.kind == .registration })
        let codes = rows(register).map { $0[0] }
        #expect(codes.count == 120 && Set(codes).count == 120)
        for text in codes {
            let code = try CreditCode.read(text).get()
            #expect(code.warnings.isEmpty && text.contains("YYY"), "\(text)")
        }
    }

    @Test func `Every kind with examples has a file, and the register comes first`() {
        let made = files(plan).map(\.kind)
        let expected = composition.kinds.filter { $0.examples != nil && $0.id != .registration }.map(\.id)
        #expect(made.first == .registration)
        #expect(Set(made.dropFirst()) == Set(expected) && expected.count >= 3)
    }

    @Test func `Most rows are taken and some are set aside for what is wrong with them`() throws {
        let world = try ToyWorld()
        var (rows, setAside, reasons) = (0, 0, Set<String>())
        for file in files(plan) {
            let receipt = try world.pipeline.receive(
                .bytes(name: file.name, file.bytes), as: file.kind, by: ToyWorld.clerk, today: plan.through)
            rows += receipt.rows
            setAside += receipt.setAside.count
            reasons.formUnion(receipt.reasons.map(\.title))
        }
        #expect(rows > 300 && setAside * 20 < rows)
        #expect(reasons.count >= 4, "\(reasons)")
    }
}
