import Kernel
import KernelDigest
import KernelLedger

/// The number of a receipt 回执号, as `661-663-9K2F`: the first and the last fact that the file added, and four check
/// characters.
///
/// It is derived from the facts and never changes. The check characters come from the head of the ledger after the file,
/// so that a slip of the pen, a part of a file, or the receipt of another ledger means nothing.
public struct ReceiptNumber: Hashable, Sendable, CustomStringConvertible {
    public let first: Int64
    public let last: Int64
    let check: String

    /// - Parameter head: The head of the ledger when `last` was its last fact.
    init(first: Int64, head: Head) {
        self.first = first
        last = head.number
        var builder = DigestBuilder()
        builder.add(first)
        builder.add(head.number)
        builder.add(head.digest.bytes)
        check = String(
            decoding: builder.finish().bytes.prefix(4).map { ReceiptNumber.alphabet[Int($0) & 31] }, as: UTF8.self)
    }

    /// Reads what people type: width, case and blanks do not matter, I and L are read as 1, O as 0; nil for other forms.
    public init?(_ text: String) {
        let parts = Folding.code(text).split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].count == 4, let first = ReceiptNumber.number(parts[0]),
            let last = ReceiptNumber.number(parts[1]), first <= last
        else { return nil }
        (self.first, self.last) = (first, last)
        check = String(decoding: parts[2].map(ReceiptNumber.digit), as: UTF8.self)
    }

    public var description: String { "\(first)-\(last)-\(check)" }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int64? {
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Int64(String(decoding: digits, as: UTF8.self)).flatMap { $0 > 0 ? $0 : nil }
    }

    private static func digit(_ character: UInt8) -> UInt8 {
        switch character {
        case UInt8(ascii: "I"), UInt8(ascii: "L"): UInt8(ascii: "1")
        case UInt8(ascii: "O"): UInt8(ascii: "0")
        default: character
        }
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}

extension Pipeline {
    /// The number of a receipt whose file added these facts; nil when it added none.
    func receiptNumber(_ first: Int64?, _ last: Int64?) throws -> ReceiptNumber? {
        guard let first, let last, let head = try ledger.head(at: last) else { return nil }
        return ReceiptNumber(first: first, head: head)
    }
}
