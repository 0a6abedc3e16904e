import Kernel
import KernelConfiguration

/// Which changes of a standard no case notices, and which of them are excused.
public struct MutationReport: Sendable {
    let count: Int
    /// Without an excuse, in the order of the standard.
    let survivors: [Change]
    let excused: [(change: Change, excuse: SurvivorExcuse)]
    /// Not reached within the time.
    let untried: [Change]
    /// Excuses that no longer apply.
    public let problems: [Diagnostic]

    init(changes: [Change], survivors all: [Change], untried: [Change], excuses: [SurvivorExcuse]) {
        count = changes.count
        self.untried = untried
        let byName = Dictionary(excuses.map { ($0.mutant, $0) }, uniquingKeysWith: { first, _ in first })
        survivors = all.filter { byName[$0.id] == nil }
        excused = all.compactMap { change in byName[change.id].map { (change, $0) } }
        let (made, open) = (Set(changes.map(\.id)), Set((all + untried).map(\.id)))
        problems = excuses.filter { !open.contains($0.mutant) }.map {
            MutationReport.problem($0, exists: made.contains($0.mutant), among: made)
        }
    }

    /// Whether nothing is left to do: every change is noticed or excused, and every excuse applies.
    public var isStrong: Bool { survivors.isEmpty && untried.isEmpty && problems.isEmpty }

    public var mutants: Int { count }
    public var survived: Int { survivors.count + excused.count }

    /// The changes that no case notices and no reason excuses, with their places.
    public var unexcused: [Diagnostic] {
        survivors.map { Diagnostic(.warning, at: $0.location, $0.message) }
    }

    private static func problem(_ excuse: SurvivorExcuse, exists: Bool, among made: Set<String>) -> Diagnostic {
        guard !exists else {
            return Diagnostic(
                .error, at: excuse.location,
                Message(
                    "有算例发现这一改动，不必再说明理由：\(excuse.mutant)",
                    en: "a case notices this change, which needs no excuse any more: \(excuse.mutant)"),
                hint: Message("请删去这一条", en: "remove it"))
        }
        let near = NearestWord.of(excuse.mutant, among: made.sorted())
        let guess = near.map { Message("，是否为 \($0)？", en: ", did you mean '\($0)'?") } ?? .none
        return Diagnostic(
            .error, at: excuse.location,
            Message("没有这一改动：\(excuse.mutant)", en: "there is no such change: \(excuse.mutant)") + guess,
            hint: Message("名称照 check --mutate 所印", en: "write it as check --mutate prints it"))
    }
}

extension Change {
    /// That no case notices it, with the name by which it can be excused.
    var message: Message {
        let name = title.isEmpty ? Message.none : Message("\(title)：", en: "\(title): ")
        return name + Message("没有算例发现 \(id)", en: "no case notices \(id)")
    }
}
