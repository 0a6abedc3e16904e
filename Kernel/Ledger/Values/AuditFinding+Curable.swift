extension AuditFinding {
    /// Whether `rebuild` cures it, because the facts themselves are whole.
    public var isCurable: Bool {
        switch self {
        case .history, .strayHistory, .missingIdentifier, .strayIdentifier, .otherLayouts, .strayKey: true
        case .brokenChain, .furtherBreaks, .gap, .unreadable, .strayCode, .unpackable, .missingGuard, .sealBroken,
            .storage:
            false
        }
    }
}
