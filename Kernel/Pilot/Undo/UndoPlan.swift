import Kernel
import KernelLedger

/// What undoing a receipt would take back 撤销收文: the versions that the file added, as far as they are the actor's.
public struct UndoPlan {
    public let number: ReceiptNumber
    /// The file, and the day on which it was received.
    public let file: String
    public let receivedOn: Day
    public let versions: [Fact]
    /// Records of the file that other senders must take back themselves.
    public let ofOthers: [String: Int]

    /// Finds the receipt, and refuses what cannot be undone.
    init(_ text: String, by actor: Actor, in pipeline: Pipeline) throws {
        number = try UndoPlan.number(text, pipeline)
        try UndoPlan.verify(try pipeline.ledger.kinds(number.first...number.last))
        let facts = try pipeline.ledger.facts(Array(number.first...number.last))
        guard let first = facts.first else { throw UndoPlan.unknown(text) }
        (file, receivedOn) = (first.file, first.receivedOn)
        try UndoPlan.verify(facts)
        versions = facts.filter { $0.sender == actor.unit }
        ofOthers = Dictionary(grouping: facts.filter { $0.sender != actor.unit }, by: \.sender).mapValues(\.count)
        if versions.isEmpty {
            let senders = Message.list(ofOthers.keys.sorted())
            throw Refusal(
                Message(
                    "\(actor.unit) 没有报送这份文件里的记录，不能撤销；报送单位是 \(senders)",
                    en: "\(actor.unit) reported no record of this file and cannot undo it; \(senders) did"))
        }
    }

    private static func number(_ text: String, _ pipeline: Pipeline) throws -> ReceiptNumber {
        guard let number = ReceiptNumber(text) else {
            throw Refusal(
                Message(
                    "“\(text)”不是回执号；应如 661-663-9K2F，见收文时的“回执号”一行",
                    en: "'\(text)' is no receipt number; one looks like 661-663-9K2F and stands in the receipt"))
        }
        guard try pipeline.receiptNumber(number.first, number.last) == number else { throw unknown(text) }
        return number
    }

    private static func unknown(_ text: String) -> Refusal {
        Refusal(
            Message(
                "本台账没有回执号 \(text)；请逐字核对，并用 --ledger 指明收这份文件的台账",
                en: "this ledger has no receipt '\(text)'; check it, and name the ledger of the file with --ledger"))
    }

    /// Only records can be undone: what officers said has its own ways back.
    ///
    /// By the kinds alone, for a consent is sealed.
    private static func verify(_ kinds: [(fact: Int64, kind: FactKind?)]) throws {
        let marks = kinds.compactMap { fact, kind in kind.map { (fact, $0) } }.filter { !$0.1.carriesRecord }
        guard let (fact, kind) = marks.first else { return }
        throw Refusal(
            Message(
                "回执所指的文件有“\(kind.title)”等事实（事实 #\(fact)），不是记录，不能撤销；",
                en: "the file of the receipt holds facts such as '\(kind.title)' (fact #\(fact)), ")
                + Message("", en: "which are no records and cannot be undone; ")
                + WayBack.words(marks.map(\.1)))
    }

    /// The register goes on.
    private static func verify(_ facts: [Fact]) throws {
        if let row = facts.first(where: { $0.kind.isOfRegister || $0.payload.shape.kind == .registration }) {
            throw Refusal(
                Message(
                    "回执所指的是主体登记（\(row.file)），登记不能撤销：记录都挂在主体上。请把改正后的登记文件重新 receive，逐项更名、迁移或注销",
                    en: "the receipt is of a register (\(row.file)), on which records hang, and cannot be undone; ")
                    + Message("", en: "receive the corrected register, which renames, moves or deregisters one by one"))
        }
    }
}
