import GRDB
import Kernel

/// Tells whether a new row says what a fact on file says.
///
/// The content hash decides where only one shape of the kind was ever written; where columns came or went, the fact
/// itself is read and compared by column name, so that a new empty column does not make every record a new version.
final class Comparison {
    private let reader: FactReader
    /// By layout code.
    private let hashDecides: [Bool]

    init(_ db: Database, _ reader: FactReader, _ layouts: Layouts) throws {
        self.reader = reader
        let names = try Query(db, "SELECT name FROM code WHERE space = 1")
        var written: [KindID: Set<Payload.Shape>] = [:]
        while try names.step() {
            let shape = Payload.Shape(codeName: names.text(0))
            let columns = Payload.Shape(kind: shape.kind, names: shape.names.filter { $0 != Payload.reasonColumn })
            written[shape.kind, default: []].insert(columns)
        }
        hashDecides = layouts.layouts.map { layout in
            (written[layout.kind.id] ?? []).isSubset(of: [Payload.Shape(layout.kind)])
        }
    }

    /// `content` is the hash of the new row; `payload` gives the row itself where it is needed.
    func isSame(
        _ entry: FactIndex.Entry, content: UInt64, layout: Int, payload: () throws -> Payload
    ) throws -> Bool {
        if hashDecides[layout] { return entry.content == content }
        return try reader.fact(entry.fact).payload.saysTheSame(as: try payload())
    }
}
