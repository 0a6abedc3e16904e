extension StringProtocol {
    public var hasHan: Bool { unicodeScalars.contains { $0.isHan } }

    /// The longest stretches of Han characters.
    public var hanRuns: [String] {
        let stretches = unicodeScalars.split { !$0.isHan }
        return stretches.map { String(String.UnicodeScalarView($0)) }
    }
}

extension Unicode.Scalar {
    fileprivate var isHan: Bool { properties.isIdeographic || value == 0x3007 }
}
