extension Standard {
    /// Every day on which some value of the standard that a result rests on changes, ascending.
    public var changes: [Day] {
        var days = Set(range.changes + grades.changes + whileObjected.changes)
        if case .fixed(_, let points) = base { days.formUnion(points.changes) }
        for indicator in measured { days.formUnion(indicator.changes) }
        for rule in downgrades + vetoes {
            days.formUnion(rule.atLeast.changes + rule.effect.changes + rule.selection.changes)
            days.formUnion(rule.lasts?.changes ?? [])
        }
        for list in lists {
            days.formUnion(list.undefined?.changes ?? [])
            for trigger in list.triggers { days.formUnion(trigger.atLeast.changes + trigger.selection.changes) }
        }
        for group in groups { days.formUnion(group.changes) }
        for rule in notRated { days.formUnion(rule.condition.changes) }
        return days.sorted()
    }
}

extension Indicator {
    fileprivate var changes: [Day] {
        mapping.changes + absent.changes + (cap?.changes ?? []) + selection.changes + measure.changes
    }
}
