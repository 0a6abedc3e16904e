/// The code by which the register knows a subject 主体代码: an organisation's credit code, or an object's code.
public enum SubjectCode: Hashable, Sendable, CustomStringConvertible {
    case organisation(CreditCode)
    case object(ObjectCode)

    public enum Problem: Error, Hashable, Sendable {
        case credit(CreditCode.Problem)
        case object(ObjectCode.Problem)

        public var message: Message {
            switch self {
            case .credit(let problem): problem.message
            case .object(let problem): problem.message
            }
        }
    }

    public static func read(_ text: String) -> Result<SubjectCode, Problem> {
        if ObjectCode.isMeant(text), !Folding.isPlaceholder(Folding.code(text)) {
            return ObjectCode.read(text).map(SubjectCode.object).mapError(Problem.object)
        }
        return CreditCode.read(text).map(SubjectCode.organisation).mapError(Problem.credit)
    }

    public var description: String {
        switch self {
        case .organisation(let code): code.description
        case .object(let code): code.description
        }
    }

    public var subjectClass: SubjectClass {
        switch self {
        case .organisation(let code): code.subjectClass
        case .object(let code): code.subjectClass
        }
    }

    /// What is odd about a valid code without making it unusable.
    public var warnings: [CreditCode.Warning] {
        if case .organisation(let code) = self { code.warnings } else { [] }
    }
}
