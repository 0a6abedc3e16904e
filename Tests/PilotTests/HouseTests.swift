import Foundation
import KernelTesting
import Testing

/// The house stands: who may import what, and what the kernel may not name.
@Suite struct HouseTests {
    private let root = Checkout.root(of: #filePath)

    private static let rooms = [
        "Core", "Digest", "Configuration", "Intake", "Ledger", "Evaluation", "Publication", "Demo",
    ]

    /// Swift files below a folder, with their text.
    private func sources(_ folder: String) -> [(path: String, text: String)] {
        let all = FileManager.default.enumerator(atPath: "\(root)/\(folder)")?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(".swift") }.sorted().map { name in
            let data = FileManager.default.contents(atPath: "\(root)/\(folder)/\(name)") ?? Data()
            return ("\(folder)/\(name)", String(decoding: data, as: UTF8.self))
        }
    }

    private func imports(_ text: String) -> Set<String> {
        Set(
            text.split(separator: "\n").filter { $0.hasPrefix("import ") || $0.hasPrefix("@testable import ") }
                .compactMap { $0.split(separator: " ").last.map(String.init) })
    }

    private func files(importing module: String) -> Set<String> {
        let all = sources("Kernel") + sources("Plugins") + sources("config")
        #expect(all.count > 100)
        return Set(
            all.filter { imports($0.text).contains(module) }
                .map { $0.path.split(separator: "/").prefix(2).joined(separator: "/") })
    }

    @Test func `The kernel names no sector and no county`() throws {
        let manifest = try String(contentsOfFile: "\(root)/Package.swift", encoding: .utf8)
        let plugins = try FileManager.default.contentsOfDirectory(atPath: "\(root)/Plugins")
        let counties = try FileManager.default.contentsOfDirectory(atPath: "\(root)/config")
            .filter { $0 != "national" && !$0.contains(".") }
        #expect(
            manifest.contains("SafetyProduction") && plugins.contains("SafetyProduction")
                && counties.contains("dayawan"))
        let names = (plugins + counties).map { $0.lowercased() } + ["safety-production", "大亚湾", "安全生产", "惠州"]
        for source in sources("Kernel") {
            for name in names where source.text.lowercased().contains(name) {
                Issue.record("\(source.path) names \(name)")
            }
        }
    }

    @Test func `GRDB, libyaml, Crypto and ArgumentParser are imported in one room each`() {
        #expect(files(importing: "GRDB") == ["Kernel/Ledger"])
        #expect(files(importing: "CLibYAML") == ["Kernel/Configuration"])
        #expect(files(importing: "Crypto") == ["Kernel/Digest"])
        #expect(files(importing: "ArgumentParser") == ["Kernel/Pilot"])
    }

    @Test func `Rooms do not import each other`() {
        for room in HouseTests.rooms {
            let own = room == "Core" ? "Kernel" : "Kernel\(room)"
            for source in sources("Kernel/\(room)") {
                let others = imports(source.text).filter {
                    $0.hasPrefix("Kernel") && $0 != "Kernel" && $0 != "KernelDigest" && $0 != own
                }
                #expect(others.isEmpty, "\(source.path) imports \(others)")
            }
        }
    }

    @Test func `Plugins import the vocabulary and nothing else`() {
        for source in sources("Plugins") {
            #expect(imports(source.text).subtracting(["Kernel"]).isEmpty, "\(source.path)")
        }
    }

    /// Whatever reaches standard output from Swift or C.
    private static let doors = [
        " print(", "{print(", "(print(", "debugPrint(", " dump(", "{dump(", "fputs(", "puts(", "putchar(", "printf(",
        "standardOutput", "stdout", "STDOUT", "write(1", "FileHandle(fileDescriptor: 1",
    ]

    @Test func `Standard output has one door`() {
        for source in sources("Kernel") + sources("Plugins") + sources("config")
        where source.path != "Kernel/Pilot/Console.swift" {
            for word in HouseTests.doors {
                #expect(
                    !source.text.contains(word) || source.path.hasPrefix("Kernel/Testing/"), "\(source.path): \(word)")
            }
        }
    }

    @Test func `Nothing from outside is forced`() {
        for source in sources("Kernel") + sources("Plugins") + sources("config") {
            for word in ["try!", "fatalError(", " as! "] {
                #expect(!source.text.contains(word), "\(source.path): \(word)")
            }
        }
    }
}
