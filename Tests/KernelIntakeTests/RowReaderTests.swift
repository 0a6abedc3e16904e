import KernelDemo
import Testing

@testable import KernelIntake

@Suite("Rows of a CSV file")
struct RowReaderTests {
    private func rows(_ text: String) throws -> [[String]] {
        var reader = try RowReader(.bytes(name: "a.csv", Array(text.utf8)), .utf8)
        var rows: [[String]] = []
        while try reader.next() { rows.append((0..<reader.row.count).map { reader.row.text($0) }) }
        return rows
    }

    private func lines(_ text: String) throws -> [Int] {
        var reader = try RowReader(.bytes(name: "a.csv", Array(text.utf8)), .utf8)
        var lines: [Int] = []
        while try reader.next() { lines.append(reader.row.line) }
        return lines
    }

    @Test("Every line end ends a row, and the last row needs none", arguments: ["\n", "\r\n", "\r"])
    func lineEnds(end: String) throws {
        #expect(try rows("a,b\(end)c,d\(end)") == [["a", "b"], ["c", "d"]])
        #expect(try rows("a,b\(end)c,") == [["a", "b"], ["c", ""]])
        #expect(try lines("a,b\(end)\(end)c,d\(end)\"x\(end)y\",e\(end)f,g") == [1, 3, 4, 6])
    }

    @Test("Quotes hold separators, line ends and doubled quotes")
    func quotes() throws {
        #expect(try rows("\"a,b\",\"c\"\"d\",\"e\r\nf\"\n") == [["a,b", "c\"d", "e\r\nf"]])
        #expect(try rows("\"\",x\n\"\"\"\",y") == [["", "x"], ["\"", "y"]])
    }

    @Test("A stray quote inside a cell is text")
    func strayQuotes() throws {
        #expect(try rows("a,5\" 管,b\n") == [["a", "5\" 管", "b"]])
        #expect(try rows("\"a\"b,c\n") == [["ab", "c"]])
    }

    @Test("Blank lines, and lines of separators only, are no rows")
    func blank() throws {
        #expect(try rows("\n\na,b\n\n,\n ,\t\nc,d\n\n") == [["a", "b"], ["c", "d"]])
        #expect(try rows("") == [])
    }

    @Test("Tabs separate where the header has more of them")
    func tabs() throws {
        #expect(try rows("a\tb, c\td\n1\t2,3\t4\n") == [["a", "b, c", "d"], ["1", "2,3", "4"]])
        #expect(try rows("\"a\t\t\",b\n1,2\n") == [["a\t\t", "b"], ["1", "2"]])
    }

    @Test("What was written as CSV is read back, whatever block it falls into")
    func roundTrip() throws {
        let seed: UInt64 = 4180
        print("RowReaderTests.roundTrip seed \(seed)")
        var random = SplitMix64(seed: seed)
        let pieces = ["a", "中文", ",", "\"", "\r\n", "\n", "\r", " ", "长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长", "𠮷"]
        for _ in 0..<5 {
            let table = (0..<2_000).map { row in
                ["r\(row)"]
                    + (0..<3).map { _ in
                        (0..<Int.random(in: 0...9, using: &random)).map { _ in
                            pieces.randomElement(using: &random) ?? ""
                        }
                        .joined()
                    }
            }
            let text = table.map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") }
                .joined(separator: "\r\n")
            #expect(text.utf8.count > 2 * BlockReader.blockBytes)
            #expect(try rows(text) == table, "seed \(seed)")
        }
    }
}
