import Foundation
import Kernel
import KernelTesting
import Testing

/// Where `check` finds a standard and its cases.
@Suite(.serialized) struct CheckPlaceTests {
    private let scratch: ScratchFolder
    private let pilot: PilotProcess

    init() throws {
        scratch = try ScratchFolder()
        pilot = PilotProcess("dayawan", in: scratch.path)
        let sector = "\(Checkout.root(of: #filePath))/Plugins/SafetyProduction"
        for folder in ["sector", "sector/Cases"] {
            try FileManager.default.createDirectory(
                atPath: "\(scratch.path)/\(folder)", withIntermediateDirectories: true)
        }
        try FileManager.default.copyItem(atPath: "\(sector)/Standard", toPath: "\(scratch.path)/sector/Standard")
        try FileManager.default.copyItem(
            atPath: "\(sector)/Cases/points.yaml", toPath: "\(scratch.path)/sector/Cases/points.yaml")
    }

    private var files: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: "\(scratch.path)/sector/Standard").sorted()
                .map { "sector/Standard/\($0)" }
        }
    }

    @Test func `The cases beside a standard are run, by its files, its folder or its sector's`() throws {
        for words in [try files, ["sector/Standard"], ["sector"], ["sector/"]] {
            let outcome = try pilot.run(["check"] + words)
            #expect(outcome.status == 0, "\(words)\n\(outcome.output)\(outcome.errors)")
            #expect(
                outcome.output.contains("不符 0 处") && outcome.output.contains("到达标准的"), "\(words)\n\(outcome.output)")
        }
    }

    @Test func `A changed value in a copy is noticed by the cases beside it`() throws {
        let path = "\(scratch.path)/sector/Standard/safety_production_rules.yaml"
        let text = try String(contentsOfFile: path, encoding: .utf8)
        try scratch.write(
            text.replacingOccurrences(of: "value: -18,", with: "value: -12,"),
            to: "sector/Standard/safety_production_rules.yaml")
        let outcome = try pilot.run(["check", "sector"])
        #expect(outcome.status == 1 && outcome.output.contains("应为 -18，实为 -12"), "\(outcome.output)")
    }

    @Test func `Without cases beside it a standard alone is checked, and nothing else can be asked of it`() throws {
        try FileManager.default.removeItem(atPath: "\(scratch.path)/sector/Cases")
        let outcome = try pilot.run(["check", "sector"])
        #expect(outcome.status == 0 && !outcome.output.contains("算例"), "\(outcome.output)")
        for flag in ["--describe", "--mutate"] {
            let refused = try pilot.run(["check", "sector", flag])
            #expect(refused.status == 1 && refused.errors.contains("请用 --cases 写明目录"), "\(refused.errors)")
        }
    }

    @Test func `A folder without a standard, or a suite without cases, is refused`() throws {
        try FileManager.default.removeItem(atPath: "\(scratch.path)/sector/Cases/points.yaml")
        let suite = try pilot.run(["check", "sector"])
        #expect(suite.status == 1 && suite.errors.contains("没有算例"), "\(suite.errors)")
        let folder = try pilot.run(["check", "sector/Cases"])
        #expect(folder.status == 1 && folder.errors.contains("没有标准"), "\(folder.errors)")
    }
}
