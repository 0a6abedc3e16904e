import Kernel
import KernelDemo

/// A demonstration file in UTF-8 read back, for tests: header and rows of cells, blank lines left out.
struct ReadTable {
    let header: [String]
    let rows: [[String]]

    init(_ file: DemoFile) {
        self.init(file.bytes)
    }

    init(_ bytes: [UInt8]) {
        var cells: [[String]] = [[]]
        var cell: [UInt8] = []
        var quoted = false
        for byte in bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...] {
            switch byte {
            case UInt8(ascii: "\""): quoted.toggle()
            case UInt8(ascii: ",") where !quoted, 0x0A where !quoted:
                cells[cells.count - 1].append(String(decoding: cell, as: UTF8.self))
                cell = []
                if byte == 0x0A { cells.append([]) }
            case 0x0D: break
            default: cell.append(byte)
            }
        }
        let all = cells.filter { $0 != [] && $0 != [""] }
        header = all.first ?? []
        rows = Array(all.dropFirst())
    }

    /// The cells of a column, `""` where a row is too short.
    func column(_ title: String) -> [String] {
        guard let place = header.firstIndex(of: title) else { return [] }
        return rows.map { $0.indices.contains(place) ? $0[place] : "" }
    }
}
