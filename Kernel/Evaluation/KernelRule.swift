import Kernel

/// Whom no standard rates 内核规则: the kernel's own rules, which stand in no standard and come before each.
enum KernelRule {
    /// Before its first row of the register a subject is not known.
    case notRegistered
    /// A vessel or a terminal has records; its operator is rated.
    case object
    /// From the day of a merger on its history counts for the subject with this code.
    case merged(into: String)

    /// The id under which an assessment names it.
    var id: String {
        switch self {
        case .notRegistered: "not-registered"
        case .object: "object"
        case .merged: Evaluator.mergedRule
        }
    }

    var title: Message {
        switch self {
        case .notRegistered: Message("评价日尚未登记", en: "not registered on the day")
        case .object: Message("对象本身不评定，由运营单位承担", en: "an object is not rated itself; its operator is")
        case .merged(let code): Message("已并入 \(code)", en: "merged into \(code)")
        }
    }

    var clause: Clause {
        Clause(
            document: document, article: "", evidence: .localChoice,
            location: Location(file: "Kernel/Evaluation", line: 0, column: 0))
    }

    private var document: Message {
        switch self {
        case .notRegistered:
            Message("内核规则：登记之日前不评定", en: "kernel rule: nobody is rated before the day of registration")
        case .object: Message("内核规则：只评定组织", en: "kernel rule: only organisations are rated")
        case .merged:
            Message("内核规则：合并之日起由存续主体承继", en: "kernel rule: from the day of a merger the survivor answers for both")
        }
    }
}
