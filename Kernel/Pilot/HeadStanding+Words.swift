import ArgumentParser
import KernelLedger

extension HeadStanding {
    /// What became of the facts that a head stands for, in one line.
    func words(to head: Head) -> String {
        switch self {
        case .extended(by: 0): "账首延续：正是现在的账首"
        case .extended(let count): "账首延续：第 1 至 \(head.number) 号事实一字未动，其后又有 \(count) 号"
        case .cut(let last):
            "账首未延续（截短）：台账只到第 \(last.number) 号，缺第 \(last.number + 1) 至 \(head.number) 号事实。请改用较新的备份（restore）"
        case .rewritten(let found):
            "账首未延续（改写）：第 \(head.number) 号事实的摘要应为 \(head.digest)，实为 \(found.map(\.description) ?? "缺失")；"
                + "这一号或以前的事实不是当初的，或者这是另一本台账。请核对 --head，并与备份比对"
        }
    }
}

extension Head: ExpressibleByArgument {
    public init?(argument: String) {
        self.init(argument)
    }
}
