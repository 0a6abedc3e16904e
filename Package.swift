// swift-tools-version: 6.2
import PackageDescription

// The targets stand in the order in which a record travels. Rooms never import
// each other: they meet in the values of `Kernel`, and only `Pilot` knows the order.
let package = Package(
    name: "credit-kernel",
    products: [
        .library(name: "Kernel", targets: ["Kernel"]),
        .library(name: "Pilot", targets: ["Pilot"]),
        .library(name: "KernelTesting", targets: ["KernelTesting"]),
        .library(name: "SafetyProduction", targets: ["SafetyProduction"]),
        .executable(name: "dayawan", targets: ["DayawanPilot"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        .target(
            name: "KernelDigest", dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            path: "Kernel/Digest"),
        .target(name: "Kernel", dependencies: ["KernelDigest"], path: "Kernel/Core"),
        .systemLibrary(name: "CLibYAML", path: "Kernel/CLibYAML", providers: [.apt(["libyaml-dev"])]),
        .target(name: "KernelConfiguration", dependencies: ["Kernel", "CLibYAML"], path: "Kernel/Configuration"),
        .target(name: "KernelIntake", dependencies: ["Kernel"], path: "Kernel/Intake"),
        .target(
            name: "KernelLedger",
            dependencies: ["Kernel", "KernelDigest", .product(name: "GRDB", package: "GRDB.swift")],
            path: "Kernel/Ledger"),
        .target(name: "KernelEvaluation", dependencies: ["Kernel"], path: "Kernel/Evaluation"),
        .target(
            name: "KernelPublication", dependencies: ["Kernel", "KernelDigest"], path: "Kernel/Publication"),
        .target(name: "KernelDemo", dependencies: ["Kernel"], path: "Kernel/Demo"),
        .target(
            name: "NationalRules", dependencies: ["Kernel"], path: "config/national", exclude: ["README.md"],
            resources: [
                .embedInCode("kinds.yaml"), .embedInCode("permits.yaml"), .embedInCode("awards.yaml"),
                .embedInCode("judgments.yaml"), .embedInCode("commitments.yaml"), .embedInCode("retention.yaml"),
                .embedInCode("publicity.yaml"), .embedInCode("working_days.yaml"),
            ]),
        .target(
            name: "Pilot",
            dependencies: [
                "Kernel", "KernelDigest", "KernelConfiguration", "KernelIntake", "KernelLedger", "KernelEvaluation",
                "KernelPublication", "KernelDemo", "NationalRules",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Kernel/Pilot"),
        .target(
            name: "KernelTesting",
            dependencies: [
                "Kernel", "KernelConfiguration", "KernelIntake", "KernelLedger", "KernelPublication", "KernelDemo",
                "Pilot",
            ],
            path: "Kernel/Testing",
            resources: [.embedInCode("toy.yaml"), .embedInCode("overrides/toy_fines.yaml")]),
        .testTarget(name: "KernelTests", dependencies: ["Kernel", "KernelDemo"]),
        .testTarget(
            name: "KernelConfigurationTests", dependencies: ["Kernel", "KernelConfiguration", "KernelDemo"],
            exclude: ["Fixtures"]),
        .testTarget(name: "KernelIntakeTests", dependencies: ["Kernel", "KernelIntake", "KernelDemo"]),
        .testTarget(
            name: "KernelLedgerTests",
            dependencies: [
                "Kernel", "KernelDigest", "KernelLedger", "KernelDemo",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(
            name: "KernelEvaluationTests",
            dependencies: ["Kernel", "KernelDemo", "KernelEvaluation", "KernelTesting", "Pilot"]),
        .testTarget(
            name: "KernelPublicationTests",
            dependencies: ["Kernel", "KernelDemo", "KernelDigest", "KernelPublication", "KernelTesting", "Pilot"],
            exclude: ["Golden"]),
        .testTarget(
            name: "KernelDemoTests", dependencies: ["Kernel", "KernelDemo"]),
    ]
        + sector("SafetyProduction")
        + county("Dayawan", sectors: ["SafetyProduction"])
        + [
            .testTarget(
                name: "PilotTests",
                dependencies: [
                    "Kernel", "KernelConfiguration", "KernelDemo", "KernelEvaluation", "KernelIntake", "KernelLedger",
                    "KernelPublication", "KernelDigest", "KernelTesting", "Pilot", "DayawanPilot", "SafetyProduction",
                ], exclude: ["Fixtures"])
        ],
    swiftLanguageModes: [.v6]
)

/// One sector is two targets: its code with its standard inside, and the driver of its cases.
func sector(_ name: String) -> [Target] {
    [
        .target(
            name: name, dependencies: ["Kernel"], path: "Plugins/\(name)",
            exclude: ["README.md", "Cases"], resources: [.embedInCode("Standard")]),
        .testTarget(
            name: "\(name)Tests", dependencies: [.byName(name: name), "Kernel", "KernelConfiguration", "KernelTesting"]),
    ]
}

/// One county is one executable with its configuration inside; `overrides` are what it adds to the standards of its
/// sectors, `config/<county>/overrides/<name>.yaml`.
func county(_ name: String, sectors: [String], overrides: [String] = []) -> [Target] {
    let folder = name.lowercased()
    let files = ["county.yaml"] + overrides.map { "overrides/\($0).yaml" }
    return [
        .executableTarget(
            name: "\(name)Pilot", dependencies: ["Pilot"] + sectors.map { .byName(name: $0) },
            path: "config/\(folder)", resources: files.map { .embedInCode($0) })
    ]
}

for target in package.targets where target.type != .system {
    target.swiftSettings = [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]
}
