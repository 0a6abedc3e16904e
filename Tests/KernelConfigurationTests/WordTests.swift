import Kernel
import Testing

@testable import KernelConfiguration

@Suite struct WordTests {
    @Test func `Every key of the language has one title`() {
        let keys = KeyTitles.all.map(\.english)
        let doubled = Dictionary(grouping: keys, by: \.self).filter { $1.count > 1 }.keys.sorted()
        #expect(doubled.isEmpty)
    }

    @Test func `Every type has a word of its own, with its label`() {
        let types: [Column.ColumnType] = [
            .integer, .fixed(decimals: 1), .money(.yuan), .day, .choice([]), .text, .organisation, .personal,
        ]
        let words = types.map { Column(name: "c", title: "", type: $0).typeWord }
        #expect(words == Column.typeWords && Set(words).count == types.count)
    }
}
