import KernelTesting
import Testing

/// The commands that an executable's help lists.
struct HelpList {
    let commands: [String]
    /// The help itself, in English.
    let text: String

    init(_ pilot: PilotProcess) throws {
        let help = try pilot.run(["--lang", "en", "--help"])
        #expect(help.status == 0)
        text = help.output
        let list = text.components(separatedBy: "SUBCOMMANDS:\n").last ?? ""
        commands = list.split(separator: "\n").compactMap {
            $0.wholeMatch(of: #/  ([a-z-]+)(  .*)?/#).map { String($0.1) }
        }
    }
}
