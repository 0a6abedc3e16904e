import Kernel

extension SetAside {
    /// A row with more or fewer cells than the header.
    ///
    /// With cells out of step nobody knows which one is a person's: where there may be one, none of them is written.
    static func wrongCount(_ row: Row, _ layout: FileLayout) -> SetAside {
        SetAside(
            line: row.line, column: nil, header: nil, value: "",
            reason: .columnCount(expected: layout.headers.count, found: row.count),
            keepsRow: layout.personalPlaces.isEmpty)
    }
}
