import Kernel
import KernelLedger
import KernelPublication

/// Makes both folders of pages from the ledger 发布.
struct Publishing {
    let pipeline: Pipeline
    let day: Day
    let setAside: String?
    let language: Language

    /// Writes `review` and `public` in a folder; says what was written and what was left out.
    func write(to out: String, by actor: Actor, at time: String) throws -> PublishReport {
        let collector = ReviewCollector(pipeline: pipeline, day: day, setAside: setAside, language: language)
        let content = try collector.collect()
        let composition = pipeline.composition
        let pages = try Publication(
            content, publicity: composition.publicity, retention: composition.retention, language: language)
        let made = try MadeDocument(content, by: actor, at: time, pages.review + pages.publicFiles).file()
        try PublishedFolder(path: "\(out)/review", isPrivate: true).replace(with: pages.review + [made])
        // Who made it and when is for officers; the public folder carries only its mark.
        let mark = PageFile(path: PublishedFolder.mark, bytes: Array("{\"format\":\"made/1\"}\n".utf8))
        try PublishedFolder(path: "\(out)/public", isPrivate: false).replace(with: pages.publicFiles + [mark])
        return PublishReport(content, pages, out: out, head: try pipeline.ledger.head())
    }
}
