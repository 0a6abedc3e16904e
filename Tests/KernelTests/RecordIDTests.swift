import Testing

@testable import Kernel

@Suite("Record ids 记录编号")
struct RecordIDTests {
    @Test("The same event has the same id however its decision number is written")
    func folded() {
        let a = RecordID(kind: "penalty", identity: ["11441300007187648G", "惠湾应急罚〔2025〕12号"])
        let b = RecordID(kind: "penalty", identity: ["11441300007187648G", "惠湾应急罚[2025] 12 号"])
        #expect(a == b)
    }

    @Test("Another kind, another value or another place between two values is another record")
    func different() {
        let ids = [
            RecordID(kind: "penalty", identity: ["ab", "c"]), RecordID(kind: "permit", identity: ["ab", "c"]),
            RecordID(kind: "penalty", identity: ["a", "bc"]), RecordID(kind: "penalty", identity: ["ab", "c", ""]),
        ]
        #expect(Set(ids).count == ids.count)
    }

    @Test("It is shown as R- and thirteen characters, of which a page shows eight")
    func shown() throws {
        let zero = try #require(RecordID(stored: [UInt8](repeating: 0, count: 16)))
        #expect(zero.description == "R-0000000000000")
        let full = try #require(RecordID(stored: [UInt8](repeating: 255, count: 16)))
        #expect(full.description == "R-ZZZZZZZZZZZZZ")
        #expect(full.short == "R-ZZZZZZZZ")
        #expect(RecordID(stored: [1, 2, 3]) == nil)
    }

    @Test("An id never changes, because ledgers hold it")
    func pinned() {
        let id = RecordID(kind: "penalty", identity: ["11441300007187648G", "惠湾应急罚〔2025〕12号", "91441302MA4YYY9005"])
        #expect(id.description == "R-FEAP3AZ58XK3N")
    }
}
