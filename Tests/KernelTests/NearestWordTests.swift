import Testing

@testable import Kernel

@Suite("The nearest right word")
struct NearestWordTests {
    private let words = ["points_each", "window", "measure", "bands"]

    @Test(
        "A slip of the finger finds its word",
        arguments: [
            ("point_each", "points_each"), ("windwo", "window"), ("Measure", "measure"), ("band", "bands"),
        ])
    func near(wrong: String, right: String) {
        #expect(NearestWord.of(wrong, among: words) == right)
    }

    @Test("What is like nothing finds nothing")
    func far() {
        #expect(NearestWord.of("consequence", among: words) == nil)
        #expect(NearestWord.of("window", among: [String]()) == nil)
    }

    @Test("A swap of neighbours is one edit")
    func distance() {
        #expect(NearestWord.distance("ab", "ba") == 1)
        #expect(NearestWord.distance("", "abc") == 3)
        #expect(NearestWord.distance("同", "同") == 0)
    }
}
