/// A sector's `classify` lines, folded once so that many records can be compared with them 归类表.
public struct ClassifyTable: Sendable {
    public let sector: SectorID
    public let lines: [ClassifyLine]
    /// By line and condition: the wordings as they are compared.
    private let wordings: [[[[UInt8]]]]
    private let sources: Set<KindID>

    init(sector: SectorID, lines: [ClassifyLine]) {
        self.sector = sector
        self.lines = lines
        wordings = lines.map { $0.conditions.map { $0.wordings.map(Folding.wording) } }
        sources = Set(lines.map(\.source))
    }

    /// Whether the table has any line for records of a kind.
    func reads(_ kind: KindID) -> Bool {
        sources.contains(kind)
    }

    /// The first line that a record matches on its own day; nil when none does.
    func firstMatch(_ payload: Payload, on day: Day) -> ClassifyLine? {
        var folded: [String: [UInt8]] = [:]
        let place = lines.indices.first { place in
            let line = lines[place]
            guard line.source == payload.shape.kind, line.since <= day, line.until.map({ day < $0 }) ?? true else {
                return false
            }
            return zip(line.conditions, wordings[place]).allSatisfy { condition, wordings in
                let text = folded[condition.column] ?? Folding.wording(payload.value(condition.column))
                folded[condition.column] = text
                return wordings.contains { ClassifyTable.contains(text, $0) }
            }
        }
        return place.map { lines[$0] }
    }

    /// Whether the words occur in the text. An empty wording occurs nowhere.
    private static func contains(_ text: [UInt8], _ wording: [UInt8]) -> Bool {
        guard let first = wording.first, text.count >= wording.count else { return false }
        return text.withUnsafeBufferPointer { text in
            wording.withUnsafeBufferPointer { wording in
                for start in 0...text.count - wording.count where text[start] == first {
                    var length = 1
                    while length < wording.count, text[start + length] == wording[length] { length += 1 }
                    if length == wording.count { return true }
                }
                return false
            }
        }
    }
}
