import Dispatch
import Kernel
import KernelPublication
import Synchronization

/// One subject's assessment as a document, with its canonical bytes.
public struct EvaluatedSubject: Sendable {
    public let document: AssessmentDocument
    public let bytes: [UInt8]
    /// Why it is not rated, as people read it; empty for a rated one.
    public let notRated: Message
}

/// Evaluates every subject on a day. The result does not depend on the number of threads.
public struct BulkEvaluation: Sendable {
    let pipeline: Pipeline
    let standard: Standard
    let day: Day
    let knownAt: Int64?
    let threads: Int

    public init(pipeline: Pipeline, standard: Standard, day: Day, knownAt: Int64?, threads: Int) {
        self.pipeline = pipeline
        self.standard = standard
        self.day = day
        self.knownAt = knownAt
        self.threads = threads
    }

    /// Every registered subject's document, sorted by code.
    ///
    /// - Parameter counting: called for every subject, by several threads at once.
    public func documents(counting: @Sendable () -> Void = {}) throws -> [EvaluatedSubject] {
        let subjects = try pipeline.ledger.subjectNumbers().filter { $0.value <= knownAt ?? .max }
        let links = try pipeline.ledger.links(knownAt: knownAt)
        let size = max(1, (subjects.count + threads - 1) / threads)
        let chunks = stride(from: 0, to: subjects.count, by: size).map { subjects[$0..<min($0 + size, subjects.count)] }
        let results = Mutex<[Result<[EvaluatedSubject], any Error>]>([])
        DispatchQueue.concurrentPerform(iterations: chunks.count) { place in
            let result = Result { try evaluate(chunks[place], links, counting) }
            results.withLock { $0.append(result) }
        }
        return try results.withLock { try $0.flatMap { try $0.get() } }
            .sorted { $0.document.subject < $1.document.subject }
    }

    private func evaluate(
        _ subjects: ArraySlice<SubjectNumber>, _ links: SubjectLinks, _ counting: () -> Void
    ) throws -> [EvaluatedSubject] {
        try subjects.map { subject in
            defer { counting() }
            return try pipeline.evaluated(subject, standard, asOf: day, knownAt: knownAt, links: links)
        }
    }
}
