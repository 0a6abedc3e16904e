import Glibc

/// A source as checked UTF-8, block after block. What is not of the stated encoding refuses the file.
final class TextStream {
    /// The text of the block under way: the first `count` bytes.
    private(set) var text: [UInt8]
    private(set) var count = 0

    private let source: IntakeSource
    private let reader: BlockReader
    private let encoding: TextEncoding
    private var checker = UTF8Checker()
    private let decoder: GB18030Decoder?
    private var raw: [UInt8] = []
    /// Bytes of the source before the block under way.
    private var offset = 0
    private var blockBytes = 0

    init(_ source: IntakeSource, _ encoding: TextEncoding) throws {
        self.source = source
        self.encoding = encoding
        reader = try BlockReader(source)
        decoder = encoding == .gb18030 ? try TextStream.decoder(source.name) : nil
        text = [UInt8](repeating: 0, count: BlockReader.blockBytes)
        if decoder != nil { raw = [UInt8](repeating: 0, count: BlockReader.blockBytes) }
    }

    var stamp: FileStamp? { reader.stamp }

    /// Goes on to the next block that has any text; false at the end.
    func advance() throws -> Bool {
        repeat {
            offset += blockBytes
            blockBytes = try decoder == nil ? readUTF8() : readGB18030()
            guard blockBytes > 0 else { return try end() }
        } while count == 0
        return true
    }

    private func readUTF8() throws -> Int {
        count = try reader.read(into: &text)
        let invalid = try text.withUnsafeBufferPointer { buffer in
            let block = UnsafeBufferPointer(rebasing: buffer[0..<count])
            try refuseNUL(block)
            return checker.firstInvalid(in: block)
        }
        if let invalid { throw try self.invalid(at: offset + invalid) }
        let bytes = count
        if offset == 0, encoding == .utf8WithBOM { dropByteOrderMark() }
        return bytes
    }

    private func readGB18030() throws -> Int {
        let bytes = try reader.read(into: &raw)
        do {
            try raw.withUnsafeBufferPointer { buffer in
                let block = UnsafeBufferPointer(rebasing: buffer[0..<bytes])
                try refuseNUL(block)
                count = try decoder?.decode(block, into: &text) ?? 0
            }
        } catch GB18030Decoder.Problem.invalid(let place) {
            throw try invalid(at: offset + place)
        }
        return bytes
    }

    private func end() throws -> Bool {
        guard checker.isComplete, decoder?.isComplete ?? true else { throw try invalid(at: offset) }
        count = 0
        return false
    }

    private func dropByteOrderMark() {
        text.withUnsafeMutableBytes { bytes in
            guard count >= 3, let start = bytes.baseAddress else { return }
            memmove(start, start + 3, count - 3)
            count -= 3
        }
    }

    private func refuseNUL(_ block: UnsafeBufferPointer<UInt8>) throws {
        guard let start = block.baseAddress, let found = memchr(start, 0, block.count) else { return }
        let place = UnsafeRawPointer(found) - UnsafeRawPointer(start)
        throw IntakeRefusal.nulByte(source.name, line: try LineFinder.line(of: offset + place, in: source))
    }

    private func invalid(at offset: Int) throws -> IntakeRefusal {
        .invalidText(source.name, line: try LineFinder.line(of: max(0, offset), in: source), encoding)
    }

    private static func decoder(_ name: String) throws -> GB18030Decoder {
        do {
            return try GB18030Decoder()
        } catch {
            throw IntakeRefusal.noConverter(name)
        }
    }
}
