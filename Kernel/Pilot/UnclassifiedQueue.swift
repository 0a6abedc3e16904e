import Kernel
import KernelLedger

/// The work list of unclassified records 未归类待办, read from the packed histories.
public struct UnclassifiedQueue {
    let pipeline: Pipeline

    public struct Item {
        public let sector: SectorID
        public let fact: Fact
        let documentNumber: String
        let wording: String

        /// As people read it.
        public var text: Message {
            .verbatim("\(fact.record?.short ?? "")  \(fact.day)  \(sector)  \(documentNumber)  \(wording)")
        }
    }

    public init(pipeline: Pipeline) {
        self.pipeline = pipeline
    }

    /// In the order of sector, day and record.
    public func items() throws -> [Item] {
        var found: [(sector: SectorID, fact: Int64)] = []
        let layouts = pipeline.composition.layouts
        let tables = layouts.classify.compactMap { table in
            layouts.layout(of: .unclassified(table.sector)).map { (table.sector, $0) }
        }
        try pipeline.ledger.forEachHistory(of: pipeline.ledger.subjectNumbers()[...]) { _, bytes in
            guard let history = History(bytes) else { return }
            for (sector, layout) in tables { found += open(history, layout).map { (sector, $0) } }
        }
        let facts = try pipeline.ledger.facts(found.map(\.fact))
        return zip(found, facts).map { item($0.sector, $1) }
            .sorted { ($0.sector, $0.fact.day, $0.text.chinese) < ($1.sector, $1.fact.day, $1.text.chinese) }
    }

    /// Entries that neither an officer classified nor a later version replaced.
    private func open(_ history: History, _ layout: Layout) -> [Int64] {
        guard let section = history.section(layout) else { return [] }
        return (0..<section.count).map { section.entry($0) }.filter { entry in
            history.statuses(entry).allSatisfy { $0.status == .objected || $0.status == .pending }
        }.map { history.fact($0) }
    }

    private func item(_ sector: SectorID, _ fact: Fact) -> Item {
        let kind = pipeline.composition.kinds.first { $0.id == fact.payload.shape.kind }
        return Item(
            sector: sector, fact: fact, documentNumber: kind?.documentNumber(of: fact.payload) ?? "",
            wording: pipeline.composition.layouts.wording(of: fact.payload))
    }
}
