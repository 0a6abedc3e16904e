import Kernel
import NationalRules

/// The national rules that a composition is read from: this program's own, or those deposited at some time.
struct NationalTexts {
    let kinds: [ConfigurationText]
    let retention: ConfigurationText
    /// Nil where none was deposited: a replay computes and publishes nothing.
    let publicity: ConfigurationText?

    /// Only this program's own is checked: no rule counts working days yet, so none is deposited.
    let workingDays: ConfigurationText?

    /// Those of this program.
    init() {
        kinds = NationalRules.kinds
        retention = NationalRules.retention
        publicity = NationalRules.publicity
        workingDays = NationalRules.workingDays
    }

    /// Those of another time, told apart by their paths.
    init(_ texts: [ConfigurationText]) {
        let (retentionPath, publicityPath) = (NationalRules.retention.path, NationalRules.publicity.path)
        kinds = texts.filter { $0.path != retentionPath && $0.path != publicityPath }
        retention = texts.first { $0.path == retentionPath } ?? ConfigurationText(path: retentionPath, bytes: [])
        publicity = texts.first { $0.path == publicityPath }
        workingDays = nil
    }

    var all: [ConfigurationText] { kinds + [retention] + [publicity].compactMap { $0 } }

    static let folder = "config/national/"
}
