extension CreditCode {
    /// Why a text is not a unified social credit code.
    public enum Problem: Error, Hashable, Sendable {
        /// A filler such as `000000000000000000` or `123`.
        case placeholder
        /// It has so many characters instead of eighteen.
        case length(Int)
        /// A character that the alphabet leaves out (I, O, S, V, Z and signs), its 1-based position, and its look-alike.
        case character(Character, position: Int, meant: Character?)
        /// The eighteenth character is not the one that the others call for (C18).
        case checkCharacter(expected: Character)

        public var message: Message {
            switch self {
            case .placeholder:
                Message("是占位填充值，不是统一社会信用代码", en: "is a filler, not a unified social credit code")
            case .length(let count):
                Message(
                    "统一社会信用代码应为18位，实为\(count)位",
                    en: "a unified social credit code has 18 characters, this has \(count)")
            case .character(let character, let position, let meant):
                Message(
                    "统一社会信用代码第\(position)位不能是“\(character)”",
                    en: "position \(position) of a unified social credit code cannot be '\(character)'")
                    + (meant.map { Message("，是否为“\($0)”？", en: "; did you mean '\($0)'?") } ?? .none)
            case .checkCharacter(let expected):
                Message(
                    "统一社会信用代码校验位不符（第18位应为“\(expected)”）",
                    en: "the check character of the unified social credit code is wrong (it should be '\(expected)')")
            }
        }
    }

    /// What is odd about a code that passes its own check.
    public enum Warning: Hashable, Sendable {
        /// Position 17 is not the check character of the organisation code inside (C9).
        case organisationCheckCharacter(expected: Character)
        /// The first two characters are not in the published table of departments and classes.
        case unlistedClass(String)

        public var message: Message {
            switch self {
            case .organisationCheckCharacter(let expected):
                Message(
                    "代码内组织机构代码校验位不符（第17位应为“\(expected)”），请核对登记证书",
                    en: "the organisation code inside has a wrong check character (position 17 should be '\(expected)')"
                )
            case .unlistedClass(let prefix):
                Message(
                    "前两位“\(prefix)”不在公布的登记管理部门和机构类别表内，请核对",
                    en: "its first two characters '\(prefix)' are not in the published table of classes; please check")
            }
        }
    }
}
