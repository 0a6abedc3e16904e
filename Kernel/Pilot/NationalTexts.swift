import Kernel
import NationalRules

/// The national rules that a composition is read from: this program's own, or those deposited at some time.
struct NationalTexts {
    let kinds: [ConfigurationText]
    let retention: ConfigurationText

    var all: [ConfigurationText] { kinds + [retention] }

    static let folder = "config/national/"

    /// Those of this program.
    init() {
        kinds = NationalRules.kinds
        retention = NationalRules.retention
    }

    /// Those of another time, told apart by their paths.
    init(_ texts: [ConfigurationText]) {
        let retentionPath = NationalRules.retention.path
        kinds = texts.filter { $0.path != retentionPath }
        retention = texts.first { $0.path == retentionPath } ?? ConfigurationText(path: retentionPath, bytes: [])
    }
}
