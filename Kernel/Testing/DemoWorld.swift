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
        for file in try DemoGenerator(plan: plan, layouts: composition.layouts).files() {
            let source = IntakeSource.bytes(name: file.name, file.bytes)
            if let kind = file.kind {
                _ = try pipeline.receive(source, as: kind, by: file.actor, today: file.receivedOn)
            } else {
                _ = try pipeline.receiveFacts(source, by: file.actor, today: file.receivedOn)
            }
        }
    }
}
