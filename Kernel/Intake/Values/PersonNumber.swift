/// Whether a text that somebody typed holds a natural person's identity-document number 证件号码.
public enum PersonNumber {
    /// Looks for numbers of that shape, also within a longer text and parted by blanks or hyphens.
    public static func isIn(_ text: String) -> Bool {
        PersonMask.masked(text) != nil
    }
}
