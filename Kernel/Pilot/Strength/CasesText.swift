import Kernel
import KernelConfiguration

/// The worked cases of a suite as documentation 算例说明, file by file.
struct CasesText {
    let suite: CaseSuite
    let standard: Standard
    let kinds: [RecordKind]

    var text: Message {
        suite.files.flatMap { file in [.verbatim("\n# \(file.path)")] + file.cases.flatMap(page) }.lines()
    }

    private func page(_ example: SectorCase) -> [Message] {
        let page = CasePage(example: example, standard: standard, kinds: kinds)
        let records = page.records.flatMap { kind in [Message.verbatim("  \(kind.title)")] + kind.rows.map(row) }
        let nothing = Message("  没有记录", en: "  nothing is on file")
        let expected = page.expected.joined(Message("；", en: "; "))
        return [.verbatim("\n\(example.name)"), Message("  评价日 \(example.on)", en: "  on \(example.on)")]
            + (records.isEmpty ? [nothing] : records) + page.facts.map { .verbatim("  ") + $0 }
            + [Message("  预期：\(expected)", en: "  expected: \(expected)")]
    }

    private func row(_ text: String) -> Message { .verbatim("    \(text)") }
}
