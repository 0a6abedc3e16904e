import KernelDemo
import Testing

@testable import Kernel
@testable import KernelIntake

@Suite("Encodings 文字编码")
struct EncodingTests {
    @Test("Valid UTF-8 is UTF-8, with a byte order mark or without")
    func utf8() throws {
        let text = PenaltyRow.file([[:]])
        #expect(try Reading(text).file.encoding == .utf8)
        let marked = try Reading([0xEF, 0xBB, 0xBF] + Array(text.utf8))
        #expect(marked.file.encoding == .utf8WithBOM)
        #expect(marked.records == (try Reading(text).records))
        #expect(marked.file.notes == (try Reading(text).file.notes))
    }

    @Test("Anything else is GB18030, wherever a character is split between two blocks")
    func legacy() throws {
        let header = "统一社会信用代码,名称,成立日期\n"
        let rows = (0..<3_000).map {
            "91441302MA4YYY9005,惠州大亚湾经济技术开发区石化大道西某某𠮷某某㐀化工新材料科技发展有限责任公司第一分公司\($0),2020-01-01\n"
        }.joined()
        for shift in 0..<8 {
            let text = header + String(repeating: "\n", count: shift) + rows
            let encoded = try gb18030(text)
            #expect(encoded.count > 2 * BlockReader.blockBytes)
            let reading = try Reading(encoded)
            #expect(reading.file.encoding == .gb18030)
            #expect(reading.records == (try Reading(text).records))
            #expect(reading.records.count == 3_000)
        }
    }

    @Test("A character is carried over wherever a block cuts it")
    func splits() throws {
        let text = "a中é𠮷㐀。Ａ"
        let encoded = try gb18030(text)
        for cut in 0...encoded.count {
            let decoder = try GB18030Decoder()
            var decoded: [UInt8] = []
            for part in [encoded[..<cut], encoded[cut...]] {
                var block: [UInt8] = []
                let count = try Array(part).withUnsafeBufferPointer { try decoder.decode($0, into: &block) }
                decoded += block.prefix(count)
            }
            #expect(String(decoding: decoded, as: UTF8.self) == text, "cut at \(cut)")
            #expect(decoder.isComplete)
        }
    }

    @Test("A byte that is neither UTF-8 nor GB18030 refuses the file and names the lines")
    func neither() throws {
        var bytes = try gb18030("统一社会信用代码,名称,成立日期\n甲,乙,丙\n")
        bytes += [0x41, 0xFF, 0x2C, 0x0A]
        let refused = try refusal(bytes)
        #expect(refused.cause == .invalidText)
        #expect(refused.text.chinese.contains("a.csv:3:1"))
        #expect(refused.text.chinese.contains("整个文件未收"))
        #expect(
            refused.text.english.hasPrefix(
                "a.csv:3:1: error: line 1 has bytes that are not UTF-8, "
                    + "and read as GB18030 line 3 has bytes that are not GB18030; nothing of the file was taken"))
    }

    @Test("A character cut off at the end refuses the file")
    func cutOff() throws {
        let bytes = try gb18030("统一社会信用代码,名称,成立日期\n甲,乙,") + [0xB0]
        #expect(try refusal(bytes).cause == .invalidText)
        #expect(try refusal([0xEF, 0xBB, 0xBF] + Array("名称\n甲".utf8.dropLast())).cause == .invalidText)
    }

    @Test("After a byte order mark a byte that is no UTF-8 refuses the file and names its line")
    func afterMark() throws {
        let rows = (0..<9_000).map { "甲\($0),乙\n" }.joined()
        let refused = try refusal([0xEF, 0xBB, 0xBF] + Array(rows.utf8) + [0xC0, 0x80])
        #expect(refused.cause == .invalidText)
        #expect(refused.diagnostic.location?.line == 9_001)
    }

    @Test("A system without the converter is told so in words")
    func noConverter() {
        #expect(throws: GB18030Decoder.Problem.noConverter) { try GB18030Decoder(characterSet: "NO-SUCH-SET") }
        #expect(IntakeRefusal.noConverter("a.csv").text.chinese.contains("iconv_open失败"))
    }

    @Test(
        "What is no text is refused with how to make it one",
        arguments: [
            ([0x50, 0x4B, 0x03, 0x04, 0x00], IntakeRefusal.Cause.spreadsheet, "xlsx"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .spreadsheet, "xls"),
            ([0xFF, 0xFE, 0x41, 0x00], .utf16, "UTF-16"),
            ([0xFE, 0xFF, 0x00, 0x41], .utf16, "UTF-16"),
            ([0x41, 0x0A, 0x42, 0x00], .nulByte, "第2行"),
        ])
    func notText(bytes: [UInt8], cause: IntakeRefusal.Cause, words: String) throws {
        let refused = try refusal(bytes)
        #expect(refused.cause == cause)
        #expect(refused.text.chinese.contains(words))
        #expect(refused.diagnostic.hint?.chinese.contains("CSV UTF-8") == true)
    }

    @Test("An empty file is refused; one with a header only has no rows")
    func empty() throws {
        for bytes in [[], [0xEF, 0xBB, 0xBF], [0x0A, 0x0D, 0x0A]] as [[UInt8]] {
            #expect(try refusal(bytes).cause == .empty)
        }
        let reading = try Reading(PenaltyRow.header)
        #expect(reading.records.isEmpty && reading.setAside.isEmpty)
    }

    @Test("An unclosed quote at the end refuses the file and names the line on which it opens")
    func unclosedQuote() throws {
        let refused = try refusal(PenaltyRow.file([[:], [:]]) + "\"张三,1\n2\n")
        #expect(refused.cause == .unclosedQuote)
        #expect(refused.diagnostic.location?.line == 4)
    }

    @Test("A row without end refuses the file before memory is full of it")
    func endless() throws {
        let refused = try refusal(PenaltyRow.header + "\n\"" + String(repeating: "x", count: 1_200_000) + "\"\n")
        #expect(refused.cause == .rowTooLong)
        #expect(refused.diagnostic.location?.line == 2)
    }

    @Test("UTF-8 is told from what only looks like it, in any split")
    func checker() {
        let seed: UInt64 = 3629
        print("EncodingTests.checker seed \(seed)")
        var random = SplitMix64(seed: seed)
        let pieces: [[UInt8]] = [
            Array("a".utf8), Array("é".utf8), Array("中".utf8), Array("𠮷".utf8), [0xC0, 0x80], [0xE0, 0x80, 0x80],
            [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0x80], [0xF0, 0x9F], Array("12345678".utf8),
        ]
        for _ in 0..<4_000 {
            let bytes = (0..<6).flatMap { _ in pieces.randomElement(using: &random) ?? [] }
            let cut = Int.random(in: 0...bytes.count, using: &random)
            var checker = UTF8Checker()
            let bad = [bytes[..<cut], bytes[cut...]].contains { part in
                Array(part).withUnsafeBufferPointer { checker.firstInvalid(in: $0) != nil }
            }
            let isValid = !bad && checker.isComplete
            #expect(isValid == (String(validating: bytes, as: UTF8.self) != nil), "seed \(seed): \(bytes)")
        }
    }
}
