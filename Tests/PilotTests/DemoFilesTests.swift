import Kernel
import KernelDemo
import KernelIntake
import KernelTesting
import Pilot
import Testing

/// The invented files enter by the same door as a bureau's.
@Suite struct DemoFilesTests {
    private let composition: Composition
    private let plan: CountyPlan.Demo

    init() throws {
        composition = try ToyWorld().pipeline.composition
        plan = composition.plan.demo.with(subjects: 120)
    }

    private func files(_ plan: CountyPlan.Demo) -> [DemoFile] {
        DemoGenerator(plan: plan, kinds: composition.kinds).files()
    }

    @Test func `Most rows are taken and some are set aside for what is wrong with them`() throws {
        let world = try ToyWorld()
        var (rows, setAside, reasons) = (0, 0, Set<String>())
        for file in files(plan) {
            let receipt = try world.pipeline.receive(
                .bytes(name: file.name, file.bytes), as: file.kind, by: ToyWorld.clerk, today: plan.through)
            rows += receipt.rows
            setAside += receipt.setAside.count
            reasons.formUnion(receipt.reasons.map(\.title.chinese))
        }
        #expect(rows > 300 && setAside * 20 < rows)
        #expect(reasons.count >= 4, "\(reasons)")
    }
}
