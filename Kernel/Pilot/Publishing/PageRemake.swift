import Kernel
import KernelLedger
import KernelPublication

/// Makes a page again from the ledger, as it was known at the head in the page's foot 重制.
struct PageRemake {
    let check: PageCheck
    let pipeline: Pipeline

    /// Nil for the page of queues, which changes with what is dealt with and with files beside the ledger.
    func bytes() throws -> [UInt8]? {
        guard check.proof.page != "review/queues.html", let head = Head(check.proof.head) else { return nil }
        let collector = ReviewCollector(pipeline: pipeline, day: check.proof.asOf, head: head)
        let content =
            check.proof.page == "review/index.html"
            ? try collector.collect(setAside: []) : try collector.collectResults(of: try subject())
        let pages = try Publication(
            content, present: content, publicity: pipeline.composition.publicity,
            retention: pipeline.composition.retention, language: check.language)
        // A page that the ledger would not make is as false as one that it would make otherwise.
        return (pages.review + pages.publicFiles).first { $0.path == check.proof.page }?.bytes ?? []
    }

    private func subject() throws -> SubjectNumber? {
        guard let subject = check.proof.subject else { return nil }
        guard case .subject(let number, _) = try pipeline.ledger.resolve(subject.code) else {
            throw Refusal(
                Message("登记中没有 \(subject.code)", en: "'\(subject.code)' is not in the register"))
        }
        return number
    }
}
