/// What separates cells: a comma, or a tab where the header has more of them.
enum Separator {
    static func decide(_ block: ArraySlice<UInt8>) -> UInt8 {
        var (commas, tabs, quoted, began) = (0, 0, false, false)
        for byte in block {
            switch byte {
            case Mark.quote: quoted.toggle()
            case Mark.comma where !quoted: commas += 1
            case Mark.tab where !quoted: tabs += 1
            case Mark.lineFeed where !quoted && began, Mark.carriageReturn where !quoted && began:
                return tabs > commas ? Mark.tab : Mark.comma
            default: break
            }
            if byte > 0x20 { began = true }
        }
        return tabs > commas ? Mark.tab : Mark.comma
    }
}
