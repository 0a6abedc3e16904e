import Testing

@testable import Kernel

@Suite("Folding 归一化")
struct FoldingTests {
    @Test(
        "A decision number is the same in any brackets, width and spacing",
        arguments: [
            "惠湾应急罚〔2025〕12号", "惠湾应急罚[2025]12号", "惠湾应急罚（２０２５）12 号", "惠湾应急罚【2025】 12号",
            "惠湾应急罚［2025］12号\u{3000}",
        ])
    func decisionNumbers(text: String) {
        #expect(Folding.decisionNumber(text) == "惠湾应急罚(2025)12号")
    }

    @Test("Another number stays another number")
    func otherNumber() {
        #expect(Folding.decisionNumber("惠湾应急罚〔2025〕12号") != Folding.decisionNumber("惠湾应急罚〔2025〕2号"))
    }

    @Test("A code loses its blanks, its width and its lower case")
    func codes() {
        #expect(String(decoding: Folding.code(" ａb1 ２\u{200B}c "), as: UTF8.self) == "AB12C")
    }

    @Test("A text loses only the blanks around it")
    func trimmed() {
        #expect(Folding.trimmed(" \u{FEFF}\u{3000}甲 乙\r\n\u{A0}") == "甲 乙")
        #expect(Folding.trimmed(" \t ") == "")
    }

    @Test("Fillers are known", arguments: ["-", "/", "无", "N/A", "NULL", "123", "000000", "111111", "00000X", "测试"])
    func fillers(text: String) {
        #expect(Folding.isPlaceholder(Folding.code(text)))
    }

    @Test("Real values are no fillers", arguments: ["", "12", "无证经营", "2026", "A-1", "11111", "惠州"])
    func values(text: String) {
        #expect(!Folding.isPlaceholder(Folding.code(text)))
    }
}
