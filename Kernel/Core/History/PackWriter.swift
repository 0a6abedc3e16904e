/// Writes entries as the bytes of a pack.
struct PackWriter {
    let layouts: Layouts

    func write(_ entries: [PackEntry]) throws -> [UInt8] {
        let sections = Dictionary(grouping: entries, by: \.layout).sorted { $0.key < $1.key }
        var directory: [UInt8] = []
        var body: [UInt8] = []
        var statuses: [StatusInterval] = []
        let start = PackFormat.headBytes + sections.count * PackFormat.directoryBytes
        for (code, members) in sections {
            directory.appendInteger(UInt16(code))
            directory.appendInteger(UInt32(members.count))
            directory.appendInteger(UInt32(start + body.count))
            for entry in members.sorted(by: { $0.precedes($1) }) {
                try append(entry, layouts.layouts[code], to: &body, &statuses)
            }
        }
        return head(sections.count, statusOffset: start + body.count, statuses.count) + directory + body
            + statuses.flatMap(bytes)
    }

    private func head(_ sections: Int, statusOffset: Int, _ statuses: Int) -> [UInt8] {
        var head: [UInt8] = [PackFormat.version]
        head.append(contentsOf: layouts.digest.bytes.prefix(8))
        head.appendInteger(UInt16(sections))
        head.appendInteger(UInt32(statusOffset))
        head.appendInteger(UInt32(statuses))
        return head
    }

    private func append(
        _ entry: PackEntry, _ layout: Layout, to body: inout [UInt8], _ statuses: inout [StatusInterval]
    ) throws {
        guard entry.statuses.count < 256, statuses.count < 1 << 24 else {
            throw Packer.Problem.tooLarge(fact: entry.origin.number)
        }
        body.appendInteger(entry.day.number)
        body.appendInteger(UInt32(truncatingIfNeeded: entry.origin.number))
        body.appendInteger(entry.actIndex)
        body.appendInteger(
            entry.statuses.isEmpty ? 0 : UInt32(statuses.count) << 8 | UInt32(entry.statuses.count))
        statuses += entry.statuses.sorted {
            ($0.from, $0.status.rawValue, $0.fact) < ($1.from, $1.status.rawValue, $1.fact)
        }
        for (slot, value) in zip(layout.slots, entry.values) { append(value, width: slot.width, to: &body) }
    }

    private func append(_ value: Int64, width: Int, to body: inout [UInt8]) {
        let blank = value == Layout.Slot.blank
        switch width {
        case 1: body.append(blank ? 0 : UInt8(truncatingIfNeeded: value))
        case 4: body.appendInteger(blank ? PackFormat.blankDay : Int32(truncatingIfNeeded: value))
        default: body.appendInteger(value)
        }
    }

    private func bytes(_ interval: StatusInterval) -> [UInt8] {
        var bytes: [UInt8] = [interval.status.rawValue, 0, 0, 0]
        bytes.appendInteger(interval.from.number)
        bytes.appendInteger(interval.until.number)
        bytes.appendInteger(UInt32(truncatingIfNeeded: interval.fact))
        return bytes
    }
}
