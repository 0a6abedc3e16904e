import Kernel
import KernelConfiguration

/// The worked cases of a folder, by file, and which changes of the standard none of them needs to notice.
public struct CaseSuite: Sendable {
    /// In the order of their names; a file that cannot be read has no cases.
    let files: [File]
    public let excuses: [SurvivorExcuse]
    /// What is wrong with the files.
    public let diagnostics: [Diagnostic]

    struct File: Sendable {
        let path: String
        let cases: [SectorCase]
    }

    init(_ texts: [ConfigurationText], _ standard: Standard, national: [RecordKind]) {
        var files: [File] = []
        var excuses: [SurvivorExcuse] = []
        var diagnostics: [Diagnostic] = []
        for text in texts {
            if text.path.hasSuffix("/\(CaseRunner.excuses)") {
                let checked = ConfigurationReader.survivors(text)
                excuses += checked.value ?? []
                diagnostics += checked.diagnostics
            } else {
                let checked = ConfigurationReader.cases(text, standard: standard, national: national)
                files.append(File(path: text.path, cases: checked.value ?? []))
                diagnostics += checked.diagnostics
            }
        }
        (self.files, self.excuses, self.diagnostics) = (files, excuses, diagnostics)
    }

    public var cases: [SectorCase] { files.flatMap(\.cases) }

    /// Whether no file says anything, not even something wrong.
    var isEmpty: Bool { cases.isEmpty && diagnostics.isEmpty }
}
