import Kernel
import KernelTesting

extension Dated {
    /// A value from 2020-01-01 on, and others from later days.
    static func since2020(_ value: Value, _ article: String = "", later: [(Day, Value)] = []) -> Dated {
        let first = Entry(since: "2020-01-01", value: value, clause: .toy(article))
        return Dated([first] + later.map { Entry(since: $0.0, value: $0.1, clause: .toy("\(article)@\($0.0)")) })
    }
}

extension Clause {
    static func toy(_ article: String) -> Clause {
        Clause(
            document: .verbatim("《玩具办法》"), article: article, evidence: .localChoice,
            location: Location(file: "toy.yaml", line: 1, column: 1))
    }
}

extension Points: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int64) {
        self.init(units: value * 10_000)
    }
}
