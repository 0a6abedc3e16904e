import Testing

@testable import Kernel

@Suite("Messages 讯息")
struct MessageTests {
    @Test("A message inside another appears in the language around it")
    func nested() {
        let what = Message("记录", en: "record")
        let message = Message("没有\(what)“\(7)”", en: "no \(what) '\(7)'")
        #expect(message.text(.chinese) == "没有记录“7”")
        #expect(message.text(.english) == "no record '7'")
    }

    @Test("Names are listed as each language lists them")
    func lists() {
        let names = Message.list(["a", "b", "c"])
        #expect((names.chinese, names.english) == ("a、b、c", "a, b, c"))
        #expect(Message.list([String]()).isEmpty)
    }

    @Test("Lines stand in both languages")
    func lines() {
        let lines = [Message("一", en: "one"), .none, .verbatim("3")].lines()
        #expect((lines.chinese, lines.english) == ("一\n\n3", "one\n\n3"))
        #expect(!Message("", en: " ").isEmpty)
    }

    @Test("What is wrong with a code is said in English too")
    func codes() {
        #expect(
            CreditCode.Problem.character("O", position: 18, meant: "0").message.english
                == "position 18 of a unified social credit code cannot be 'O'; did you mean '0'?")
    }
}
