/// One row of a file: the bytes of its cells without quotes, end to end. Reused from row to row.
struct Row {
    /// 1-based line on which it begins.
    var line = 0
    private(set) var bytes: [UInt8] = []
    private(set) var ends: [Int] = []

    /// How many cells it has.
    var count: Int { ends.count }

    /// Whether nothing is in it: a blank line, or only separators as spreadsheets write below the table.
    var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == Mark.tab } }

    func range(_ place: Int) -> Range<Int> {
        (place == 0 ? 0 : ends[place - 1])..<ends[place]
    }

    func text(_ place: Int) -> String {
        String(decoding: bytes[range(place)], as: UTF8.self)
    }

    mutating func begin(line: Int) {
        self.line = line
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    mutating func append(_ run: Slice<UnsafeBufferPointer<UInt8>>) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: run))
    }

    mutating func append(_ byte: UInt8) {
        bytes.append(byte)
    }

    mutating func endCell() {
        ends.append(bytes.count)
    }
}
