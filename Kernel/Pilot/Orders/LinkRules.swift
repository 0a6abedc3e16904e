import Kernel

/// Which subjects can be linked, and when it makes sense.
struct LinkRules {
    let order: LinkOrder
    let links: SubjectLinks
    let subject: SubjectProfile
    let other: SubjectProfile

    func verifyBeginning() throws {
        try verifyEnds()
        try verifyRegistered(subject)
        try verifyRegistered(other)
        try verifyFree()
        if order.relation == .mergedInto { try verifyMerger() }
    }

    func verifyEnd() throws {
        let open = links.from(order.subject).filter {
            $0.relation == order.relation && $0.to == order.other && $0.ending == nil
        }
        guard let link = open.last else {
            throw Refusal(
                Message(
                    "\(subject.name) 没有“\(order.relation.title)”\(other.name) 的关联，或已解除",
                    en: "\(subject.name) is not linked as '\(order.relation.title)' to \(other.name), or no longer"))
        }
        guard link.since <= order.day else {
            throw Refusal(
                Message(
                    "这一关联自 \(link.since) 起（事实 #\(link.fact)），解除日 \(order.day) 不能早于它",
                    en: "the link began on \(link.since) (fact #\(link.fact)); it cannot end before, on \(order.day)"))
        }
    }

    /// Whether the relation is possible between two such subjects.
    private func verifyEnds() throws {
        guard order.subject != order.other else {
            throw Refusal(Message("不能与自己关联", en: "a subject cannot be linked to itself"))
        }
        let (from, to) = (subject.subjectClass, other.subjectClass)
        switch order.relation {
        case .operatedBy where !from.isObject || to.isObject:
            throw Refusal(
                Message(
                    "“由其运营”是对象（船舶、码头泊位、园区、景区）对组织的关系；\(subject.name) 是\(from.title)，\(other.name) 是\(to.title)",
                    en: "'operated by' leads from an object (vessel, terminal, park, scenic spot) to an organisation; "
                        + "\(subject.name) is: \(from.title), \(other.name) is: \(to.title)"))
        case .memberOf where [.vessel, .terminal, .scenicSpot].contains(to):
            throw Refusal(
                Message(
                    "“隶属于”的另一方应为园区或组织；\(other.name) 是\(to.title)",
                    en: "one can be a member of a park or an organisation; \(other.name) is: \(to.title)"))
        case .mergedInto where from.isObject != to.isObject || (from.isObject && from != to):
            throw Refusal(
                Message(
                    "只有同类的主体可以合并；\(subject.name) 是\(from.title)，\(other.name) 是\(to.title)",
                    en: "only subjects of one sort can be merged; "
                        + "\(subject.name) is: \(from.title), \(other.name) is: \(to.title)"))
        default: break
        }
    }

    private func verifyRegistered(_ profile: SubjectProfile) throws {
        guard order.day < profile.since else { return }
        throw Refusal(
            Message(
                "\(profile.name) 自 \(profile.since) 起登记，不能自 \(order.day) 起关联",
                en: "\(profile.name) is in the register since \(profile.since); it cannot be linked from \(order.day)"))
    }

    /// A vessel has one operator at a time, and nobody is merged twice; the very same link holds only once.
    private func verifyFree() throws {
        let standing = links.from(order.subject).filter { $0.relation == order.relation && $0.reaches(order.day) }
        let clash = standing.first { order.relation.isExclusive || $0.to == order.other }
        guard let clash else { return }
        let until =
            clash.until == .distantFuture ? Message.none : Message("至 \(clash.until) ", en: " until \(clash.until)")
        throw Refusal(
            Message(
                "\(subject.name) 自 \(clash.since) \(until)已有“\(order.relation.title)”的关联（事实 #\(clash.fact)）；请先解除",
                en: "\(subject.name) has a link '\(order.relation.title)' since \(clash.since)\(until) "
                    + "(fact #\(clash.fact)); end it first"))
    }

    /// The survivor must stand on its own on that day, and on no later day may anybody be merged into itself.
    private func verifyMerger() throws {
        if let link = circle {
            throw Refusal(
                Message(
                    "\(other.name) 已（或将）并入 \(subject.name)（事实 #\(link.fact)），不能互相并入",
                    en: "\(other.name) is or will be merged into \(subject.name) (fact #\(link.fact)); not both ways"))
        }
        guard let link = links.merger(of: order.other, on: order.day) else { return }
        throw Refusal(
            Message(
                "\(other.name) 自 \(link.since) 起已并入别的主体（事实 #\(link.fact)）；请写最后存续的主体",
                en: "\(other.name) is merged into another subject since \(link.since) (fact #\(link.fact)); "
                    + "name the one that survives"))
    }

    /// The last step of a way by mergers from the survivor back to the merged one, on the order's day or a later one.
    private var circle: SubjectLink? {
        let later = links.all.map(\.since).filter { $0 > order.day }
        return ([order.day] + Set(later).sorted()).lazy.compactMap { back(on: $0) }.first
    }

    private func back(on day: Day) -> SubjectLink? {
        var seen: Set<SubjectNumber> = []
        var place = order.other
        while seen.insert(place).inserted, let link = links.merger(of: place, on: day) {
            if link.to == order.subject { return link }
            place = link.to
        }
        return nil
    }
}
