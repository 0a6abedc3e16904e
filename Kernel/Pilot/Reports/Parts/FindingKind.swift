import KernelLedger

/// What `audit` can find, by a name for programs.
enum FindingKind: String, DocumentChoice {
    case brokenChain = "broken-chain"
    case furtherBreaks = "further-breaks"
    case gap
    case unreadable
    case strayCode = "stray-code"
    case history
    case unpackable
    case strayHistory = "stray-history"
    case missingIdentifier = "missing-identifier"
    case strayIdentifier = "stray-identifier"
    case otherLayouts = "other-layouts"
    case missingGuard = "missing-guard"
    case sealBroken = "seal-broken"
    case strayKey = "stray-key"
    case storage

    init(_ finding: AuditFinding) {
        switch finding {
        case .brokenChain: self = .brokenChain
        case .furtherBreaks: self = .furtherBreaks
        case .gap: self = .gap
        case .unreadable: self = .unreadable
        case .strayCode: self = .strayCode
        case .history: self = .history
        case .unpackable: self = .unpackable
        case .strayHistory: self = .strayHistory
        case .missingIdentifier: self = .missingIdentifier
        case .strayIdentifier: self = .strayIdentifier
        case .otherLayouts: self = .otherLayouts
        case .missingGuard: self = .missingGuard
        case .sealBroken: self = .sealBroken
        case .strayKey: self = .strayKey
        case .storage: self = .storage
        }
    }
}
