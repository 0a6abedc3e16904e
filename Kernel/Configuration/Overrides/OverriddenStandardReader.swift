import Kernel

/// Reads a standard with what a county adds to it, under every check that the standard itself passes.
///
/// The standard is read alone first: what is wrong only with the additions is the county's mistake, and is shown at the
/// value that makes it, wherever a reader finds it.
struct OverriddenStandardReader {
    let report: Report
    let texts: [ConfigurationText]
    /// Reads the texts with some additions, reporting elsewhere.
    let reader: (Report, Overrides) -> StandardReader

    func read(_ files: [ConfigurationText]) -> Standard? {
        let book = Report()
        let isSound = reader(book, .none).read(texts) != nil && !book.hasErrors
        let chapters = Chapters.gather(texts, Report())?.pairs ?? []
        let overrides = OverrideReader(
            report: report, sector: reader(book, .none).sector, places: isSound ? DatedPlaces(in: chapters) : nil
        )
        .read(files)
        guard isSound else {
            book.diagnostics.forEach(report.add)
            return nil
        }
        let (standard, found) = merged(overrides)
        for diagnostic in found {
            let isTheirs = overrides.has(diagnostic.location) || book.diagnostics.contains(diagnostic)
            report.add(isTheirs ? diagnostic : moved(diagnostic, overrides))
        }
        return standard
    }

    private func merged(_ overrides: Overrides) -> (Standard?, [Diagnostic]) {
        let report = Report()
        return (reader(report, overrides).read(texts), report.diagnostics)
    }

    /// A mistake that shows in the standard, at the addition without which it is not there.
    private func moved(_ diagnostic: Diagnostic, _ overrides: Overrides) -> Diagnostic {
        let all = overrides.additions
        let culprit =
            all.indices.first { place in
                let rest = all.indices.filter { $0 != place }.map { all[$0] }
                return !merged(overrides.keeping(rest)).1.contains(diagnostic)
            } ?? all.indices.first { merged(overrides.keeping([all[$0]])).1.contains(diagnostic) }
        let place = diagnostic.location.map { Message("（见 \($0)）", en: " (see \($0))") } ?? .none
        return Diagnostic(
            diagnostic.severity, at: culprit.map { all[$0].location } ?? all.first?.location,
            Message("加上区县定值后，", en: "with the county's value: ") + diagnostic.message + place,
            hint: diagnostic.hint)
    }
}
