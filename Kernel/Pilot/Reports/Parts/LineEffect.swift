import Kernel

/// What a line of an assessment acts on.
enum LineEffect: String, DocumentChoice {
    case base, points, group, downgrade, veto, list

    init(_ role: Line.Role) {
        switch role {
        case .base: self = .base
        case .points: self = .points
        case .group: self = .group
        case .downgrade: self = .downgrade
        case .veto: self = .veto
        case .list: self = .list
        }
    }
}

extension Line.Role {
    /// How many grades a downgrade takes; nil for others.
    var steps: Int? {
        if case .downgrade(let steps) = self { steps } else { nil }
    }

    /// The best grade that a veto leaves; nil for others.
    var ceiling: String? {
        if case .veto(let grade) = self { grade } else { nil }
    }
}
