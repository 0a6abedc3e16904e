/// What the latest spellings meant, so that a code that comes back is not read anew. A fixed number of slots.
struct RecentCache<Value> {
    private var slots: [Slot?]

    private struct Slot {
        let spelling: [UInt8]
        let value: Value
    }

    init(slots: Int = 256) {
        self.slots = Array(repeating: nil, count: slots)
    }

    func value(of cell: Cell) -> Value? {
        guard let slot = slots[place(of: cell)], cell.hasBytes(slot.spelling) else { return nil }
        return slot.value
    }

    mutating func keep(_ value: Value, for cell: Cell) {
        slots[place(of: cell)] = Slot(spelling: Array(cell), value: value)
    }

    /// FNV-1a, modulo the slots.
    private func place(of cell: Cell) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in cell { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int((hash ^ hash >> 32) % UInt64(slots.count))
    }
}
