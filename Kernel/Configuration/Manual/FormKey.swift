import Kernel

/// A key, in the blocks where it means the same 字段.
struct FormKey: Sendable {
    let name: String
    let blocks: [FormBlock]
    var presence: FormPresence
    let shape: FormShape
    /// In one line.
    let meaning: Message

    init(
        _ name: String, in blocks: [FormBlock], _ presence: FormPresence, _ shape: FormShape,
        _ meaning: Message
    ) {
        (self.name, self.blocks, self.presence) = (name, blocks, presence)
        (self.shape, self.meaning) = (shape, meaning)
    }

    /// A key that is always required.
    init(_ name: String, in blocks: [FormBlock], _ shape: FormShape, _ meaning: Message) {
        self.init(name, in: blocks, .required, shape, meaning)
    }
}
