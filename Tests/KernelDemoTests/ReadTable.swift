import Kernel
import KernelDemo

/// A demonstration file read back, for tests: header and rows of cells.
struct ReadTable {
    let header: [String]
    let rows: [[String]]

    init(_ file: DemoFile) {
        var cells: [[String]] = [[]]
        var cell: [UInt8] = []
        var quoted = false
        for byte in file.bytes.dropFirst(3) {
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
        header = cells.first ?? []
        rows = Array(cells.dropFirst().dropLast())
    }

    func column(_ title: String) -> [String] {
        guard let place = header.firstIndex(of: title) else { return [] }
        return rows.map { $0[place] }
    }
}
