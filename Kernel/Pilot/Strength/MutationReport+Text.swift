import Kernel

extension MutationReport {
    var text: Message {
        let noticed = count - survived - untried.count
        let result = Message(
            "改动 \(count) 处：算例发现 \(noticed)，没有发现 \(survivors.count)，有理由的 \(excused.count)，没有试到 \(untried.count)",
            en: "changes: \(count), noticed \(noticed), not noticed \(survivors.count), excused \(excused.count), "
                + "not tried \(untried.count)")
        return ((unexcused + problems).map(\.text) + [result]).lines()
    }
}
