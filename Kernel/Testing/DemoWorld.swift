import Kernel
import KernelDemo
import KernelIntake
import KernelLedger
import Pilot

/// A county's demonstration data, received into a temporary ledger.
public struct DemoWorld: Sendable {
    public let pipeline: Pipeline

    public init(_ composition: Composition?, subjects: Int?) throws {
        guard let composition else { throw Refusal(.verbatim("the configuration is wrong; run check")) }
        pipeline = Pipeline(
            composition: composition, ledger: try Ledger.temporary(layouts: composition.layouts))
        let plan = composition.plan.demo.with(subjects: subjects)
        for file in DemoGenerator(plan: plan, kinds: composition.kinds).files() {
            let actor = Actor(unit: file.unit, role: "收文员", account: "demo")
            _ = try pipeline.receive(
                .bytes(name: file.name, file.bytes), as: file.kind, by: actor, today: plan.through)
        }
    }
}
